import type { SeasonFileLook } from '../../../shared/contract/season-file.ts';

export type ImportWay = 'add' | 'replace' | 'copy';

/** The ways in which this plan can take the file; the first is offered first. */
export function waysOf(look: SeasonFileLook): ImportWay[] {
  if (!look.blocked) return ['add'];
  return look.replacing ? ['replace', 'copy'] : ['copy'];
}

export const firstWay = (look: SeasonFileLook): ImportWay => waysOf(look)[0] ?? 'copy';

/** What a user counts in a season, in the order in which it is said; what there is none of is left out. */
const counted = [
  'production',
  'item',
  'role',
  'person',
  'call',
  'slot',
  'cue',
  'target',
  'activity',
  'milestone',
  'attachment',
] as const;

export function countsOf(look: SeasonFileLook) {
  return counted.map((table) => ({ table, count: look.counts[table] ?? 0 })).filter(({ count }) => count > 0);
}
