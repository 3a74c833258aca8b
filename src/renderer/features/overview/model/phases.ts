import type { Overview } from '../../../../shared/contract/overview.ts';
import { addDays, dateOf, type LocalDate } from '../../../../shared/time/local-time.ts';

type Production = Pick<Overview['productions'][number], 'startsAt' | 'firstCallAt'>;
type Milestone = Pick<Overview['milestones'][number], 'kind' | 'date' | 'state'>;

/** Phases of a production (Soạn, Phân vai, Tập, Ráp, Duyệt) and what begins each. */
export type PhaseKind = 'script' | 'casting' | 'rehearsal' | 'assembly' | 'review';
export type Phase = { kind: PhaseKind; start: LocalDate; end: LocalDate };

const begins: readonly [PhaseKind, readonly string[]][] = [
  ['script', ['script', 'script-review', 'rights']],
  ['casting', ['casting', 'reading']],
  ['rehearsal', ['rehearsal']],
  ['assembly', ['assembly']],
  ['review', ['run-through', 'preview-review', 'council-review', 'dress-rehearsal']],
];

/**
 * The bar of a production: phases from its first dated step to its premiere. Each begins with the first of its steps and
 * ends before the next; one that a later phase has overtaken (rehearsed before all is cast) is left out. A production
 * without steps is rehearsed from its first call on. Nothing known, or no premiere after it: no bar.
 */
export function phasesOf(production: Production, milestones: readonly Milestone[]): Phase[] {
  const dated = milestones.flatMap(({ kind, date, state }) =>
    date !== null && state !== 'skipped' ? [{ kind, date }] : [],
  );
  const premiere = dated.find(({ kind }) => kind === 'premiere')?.date;
  const last = dated.map(({ date }) => date).toSorted();
  const end = premiere ?? (production.startsAt ? dateOf(production.startsAt) : last.at(-1));
  if (end === undefined) return [];
  const starts = begins.flatMap(([kind, kinds]) => {
    const [first] = dated.flatMap((each) => (kinds.includes(each.kind) ? [each.date] : [])).toSorted();
    return first === undefined ? [] : [{ kind, start: first }];
  });
  if (starts.length === 0 && production.firstCallAt)
    starts.push({ kind: 'rehearsal', start: dateOf(production.firstCallAt) });
  // From the back: what comes later in the process and began earlier has overtaken the phase.
  const kept = starts.filter(({ start }, index) =>
    starts.slice(index + 1).every((later) => later.start > start),
  );
  return kept.flatMap(({ kind, start }, index): Phase[] => {
    const next = kept[index + 1];
    const to = next ? minDate(addDays(next.start, -1), end) : end;
    return start <= to ? [{ kind, start, end: to }] : [];
  });
}

const minDate = (a: LocalDate, b: LocalDate) => (a > b ? b : a);
