import { lunarMonthName, lunarMonths } from '../../../../domain/season/index.ts';
import { addDays, type LocalDate } from '../../../../shared/time/local-time.ts';
import { type Scale, spanOf } from './scale.ts';

/** A cell of a lane: a quarter, a month, a lunar month. `holds` today or not. */
export type LaneCell = { key: string; name: string; x: number; width: number; holds: boolean };

const pad = (value: number) => String(value).padStart(2, '0');

function monthStarts({ start, end }: Scale): LocalDate[] {
  const starts: LocalDate[] = [];
  let [year = 0, month = 0] = start.split('-').map(Number);
  for (;;) {
    const first = `${year}-${pad(month)}-01` as LocalDate;
    if (first > end) return starts;
    starts.push(first);
    [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
  }
}

function cells(
  scale: Scale,
  spans: readonly { from: LocalDate; to: LocalDate; name: string }[],
  day: LocalDate,
): LaneCell[] {
  return spans.flatMap(({ from, to, name }) => {
    const span = spanOf(scale, from, to);
    return span ? [{ key: from, name, ...span, holds: from <= day && day <= to }] : [];
  });
}

const endBefore = (starts: readonly LocalDate[], index: number, scale: Scale) => {
  const next = starts[index + 1];
  return next ? addDays(next, -1) : scale.end;
};

/** Months by their number. */
export function monthLane(scale: Scale, day: LocalDate): LaneCell[] {
  const starts = monthStarts(scale);
  return cells(
    scale,
    starts.map((from, index) => ({
      from,
      to: endBefore(starts, index, scale),
      name: String(Number(from.slice(5, 7))),
    })),
    day,
  );
}

/** Calendar quarters by their number, 1 to 4. */
export function quarterLane(scale: Scale, day: LocalDate): LaneCell[] {
  const starts = monthStarts(scale).filter(
    (from, index) => index === 0 || [1, 4, 7, 10].includes(Number(from.slice(5, 7))),
  );
  return cells(
    scale,
    starts.map((from, index) => ({
      from,
      to: endBefore(starts, index, scale),
      name: String(Math.ceil(Number(from.slice(5, 7)) / 3)),
    })),
    day,
  );
}

/** Lunar months (tháng âm lịch) by their name: they stay Vietnamese in either language. */
export function lunarLane(scale: Scale, day: LocalDate): LaneCell[] {
  return cells(
    scale,
    lunarMonths(scale.start, scale.end).map(({ start, end, month, leap }) => ({
      from: start,
      to: end,
      name: lunarMonthName(month, leap),
    })),
    day,
  );
}
