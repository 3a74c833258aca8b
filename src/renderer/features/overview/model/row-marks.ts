import type { Overview } from '../../../../shared/contract/overview.ts';
import type { LocalDate } from '../../../../shared/time/local-time.ts';
import { middleOf, type Scale } from './scale.ts';

export type MarkTone = 'done' | 'coming' | 'late';
export type SlotTone = 'aired' | 'confirmed' | 'planned' | 'cancelled';

type Placed = { key: string; x: number; edge: 'before' | 'after' | null };
export type TimelineMark =
  | (Placed & { family: 'milestone' | 'edge'; date: LocalDate; milestone: Overview['milestones'][number] })
  | (Placed & { family: 'slot'; slot: Overview['slots'][number] });

/** Filled, hollow or red. What waits for corrections is not done. */
export function toneOf({ state }: Overview['milestones'][number]): MarkTone {
  if (state === 'done') return 'done';
  return state === 'late' || state === 'correction-late' || state === 'failed' ? 'late' : 'coming';
}

/** Certainty that grows: dashed, tinted, solid; struck where it is cancelled. */
export function slotTone({ status }: Overview['slots'][number]): SlotTone {
  if (status === 'aired' || status === 'cancelled') return status;
  return status === 'confirmed' || status === 'approved' ? 'confirmed' : 'planned';
}

/** The worst of several marks that stand as one. */
export function worstTone(marks: readonly TimelineMark[]): MarkTone {
  const tones = marks.map((mark) => (mark.family === 'slot' ? 'coming' : toneOf(mark.milestone)));
  if (tones.includes('late')) return 'late';
  return tones.every((tone) => tone === 'done') ? 'done' : 'coming';
}

/**
 * The marks of one production: its dated milestones and its slots. Milestones outside the season stand together at that
 * end of the axis; airings outside of it are another season's sight. Skipped milestones ask for nothing and are left out.
 */
export function rowMarks(
  scale: Scale,
  milestones: readonly Overview['milestones'][number][],
  slots: readonly Overview['slots'][number][],
): TimelineMark[] {
  const steps = milestones.flatMap((milestone): TimelineMark[] => {
    const { id: key, date, state } = milestone;
    if (date === null || state === 'skipped') return [];
    const edge = date < scale.start ? 'before' : date > scale.end ? 'after' : null;
    const x = edge === null ? middleOf(scale, date) : edge === 'before' ? 0 : 1;
    return [{ key, x, edge, family: edge === null ? 'milestone' : 'edge', date, milestone }];
  });
  const airings = slots.flatMap((slot): TimelineMark[] => {
    const x = middleOf(scale, slot.startsAt);
    return x < 0 || x > 1 ? [] : [{ key: slot.id, x, edge: null, family: 'slot', slot }];
  });
  return [...steps, ...airings];
}
