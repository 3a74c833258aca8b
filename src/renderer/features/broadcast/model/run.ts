import type { RecordFields } from '../../../../shared/contract/records.ts';
import { fold } from '../../../../shared/text/fold.ts';

type Run = Pick<RecordFields<'slot'>, 'run' | 'repeatNumber'>;

const FIRST = /^(phat )?(chinh|lan dau|moi|first|first run)$/;
const REPEAT = /^(phat )?(lai|repeat|pl)( ?lan)? ?(\d{1,2})?$/;

/** Reads `phát chính`, `lần đầu`, `phát lại`, `phát lại lần 2`, `lại 2`, `PL2`; null if it is neither. */
export function parseRun(text: string): Run | null {
  const words = fold(text).replace(/[()]/g, '').trim();
  if (FIRST.test(words)) return { run: 'first', repeatNumber: null };
  const repeat = REPEAT.exec(words);
  if (!repeat) return null;
  const number = repeat[4] === undefined ? null : Number(repeat[4]);
  return number === 0 ? null : { run: 'repeat', repeatNumber: number };
}
