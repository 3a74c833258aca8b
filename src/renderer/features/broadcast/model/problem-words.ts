import type { SlotProblem } from '../../../../domain/broadcast/index.ts';
import { formatMinutesSeconds } from '../../../../shared/time/duration.ts';
import { formatDate } from '../../../../shared/time/format-date.ts';
import { say } from '../../../i18n/say.ts';

/** A problem of a slot in a few words; other slots are called by their codes. */
export function problemWords(problem: SlotProblem, codeOf: (slotId: string) => string): string {
  return say(`broadcast:problem.${problem.kind}`, {
    others: problem.others.map(codeOf).join(', '),
    date: problem.date ? formatDate(problem.date) : '',
    length: formatMinutesSeconds(problem.seconds ?? 0),
  });
}
