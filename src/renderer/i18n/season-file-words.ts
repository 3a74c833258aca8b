import type { SeasonFileProblem } from '../../shared/errors/codes.ts';
import { hasText, say } from './say.ts';

const orElse = (key: string, text: string) => (hasText(key) ? say(key) : text);

/** Where a season file is wrong, in the user's words: the first place, and how many more there are. */
export function seasonFileWords(data: Record<string, unknown>): Record<string, unknown> {
  const line = /^line (\d+)$/.exec(String(data.where ?? ''))?.[1];
  const where = line === undefined ? data.where : say('errors:line', { number: line });
  const problems = (Array.isArray(data.problems) ? data.problems : []) as SeasonFileProblem[];
  const [first] = problems;
  const more = Number(data.count ?? problems.length) - 1;
  const table = first ? orElse(`seasonFile:tables.${first.table}`, first.table) : '';
  return {
    where,
    place: [table, first?.id].filter(Boolean).join(' '),
    field: orElse(`history:fields.${first?.field}`, first?.field ?? say('errors:anyField')),
    fault: orElse(`errors:faults.${first?.reason}`, say('errors:faults.malformed')),
    more: more > 0 ? say('errors:moreProblems', { places: more }) : '',
  };
}
