import type { Overview } from '../../../../shared/contract/overview.ts';
import { addDays, type LocalDate } from '../../../../shared/time/local-time.ts';

type Holiday = Overview['holidays'][number];
/** Days of one feast that follow each other. */
export type HolidaySpan = {
  key: string;
  from: LocalDate;
  to: LocalDate;
  kind: Holiday['kind'];
  /** What fits beside the mark; `names` says it in full. */
  short: string;
  names: string[];
};

/** The words that all names end with: `Tết` of Mùng 1 Tết, Mùng 2 Tết. */
function commonEnd(names: readonly string[]): string {
  const [first = [], ...others] = names.map((name) => name.split(' ').toReversed());
  const same = first.findIndex((word, index) => others.some((other) => other[index] !== word));
  return first
    .slice(0, same < 0 ? first.length : same)
    .toReversed()
    .join(' ');
}

const dayMonth = (date: LocalDate) => `${Number(date.slice(8, 10))}/${Number(date.slice(5, 7))}`;

function shortName(days: readonly Holiday[]): string {
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last) return '';
  if (days.length === 1) return first.name;
  return commonEnd(days.map((day) => day.name)) || `${dayMonth(first.date)} – ${dayMonth(last.date)}`;
}

/** Holidays as spans: days of one kind in a row are one. */
export function holidaySpans(holidays: readonly Holiday[]): HolidaySpan[] {
  const runs: Holiday[][] = [];
  for (const day of holidays.toSorted((a, b) => a.date.localeCompare(b.date))) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const follows = last && last.kind === day.kind && day.date <= addDays(last.date, 1);
    if (run && follows) run.push(day);
    else runs.push([day]);
  }
  return runs.flatMap((days) => {
    const [first, last] = [days[0], days.at(-1)];
    if (!first || !last) return [];
    const { kind } = first;
    const names = [...new Set(days.map((day) => day.name))];
    return [
      { key: `${first.date} ${kind}`, from: first.date, to: last.date, kind, short: shortName(days), names },
    ];
  });
}

/** Room between a mark and its words. */
const GAP = 4;

/**
 * On which side of its mark each label stands, so that none lies on another or on a mark; `none` where there is no room.
 * Marks come from left to right, in pixels.
 */
export function placeLabels(
  marks: readonly { left: number; right: number; label: number }[],
  width: number,
): ('right' | 'left' | 'none')[] {
  let taken = 0;
  return marks.map(({ left, right, label }, index) => {
    const next = marks[index + 1]?.left ?? width;
    const before = Math.max(taken, marks[index - 1]?.right ?? 0);
    if (right + GAP + label <= next - GAP) {
      taken = right + GAP + label;
      return 'right';
    }
    taken = right;
    return left - GAP - label >= before + GAP ? 'left' : 'none';
  });
}
