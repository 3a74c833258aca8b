import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LocalDate } from '../../shared/time/local-time.ts';
import type { Counted, CountedActivity, CountedProduction, CountedSlot, EntryState } from './counted.ts';
import { barParts, byQuarter, type CountedTarget, tally } from './tally.ts';

const day = (text: string) => text as LocalDate;
const season = { year: 2022, startDate: day('2022-01-01'), endDate: day('2022-12-31') };
const today = day('2022-09-14');
const target = (kind: string, planned: number | null): CountedTarget => ({
  id: kind,
  kind,
  planned,
  name: kind,
  unit: 'buổi',
});
const nothing: Counted = { season, productions: [], slots: [], activities: [] };
const activities = (targetId: string, counts: Partial<Record<EntryState, number>>): CountedActivity[] =>
  Object.entries(counts).flatMap(([status, n]) =>
    Array.from({ length: n }, () => ({ targetId, status: status as EntryState, date: day('2022-03-05') })),
  );
const programme = (quarter: number, fields: Partial<CountedProduction> = {}): CountedProduction => ({
  kind: 'programme',
  quarter,
  status: 'rehearsal',
  date: null,
  premiered: false,
  ...fields,
});
const sums = (found: { done: number; planned: number; missed: number } | undefined) =>
  found && [found.done, found.planned, found.missed];

describe('activities', () => {
  it('count by target and state, and those of no target count for none', () => {
    const own = [...activities('mobile-film', { done: 1, missed: 1 }), ...activities('gone', { done: 3 })];
    own.push({ targetId: null, status: 'done', date: today });
    const [film] = tally([target('mobile-film', 4)], { ...nothing, activities: own }, today);
    expect(sums(film)).toEqual([1, 0, 1]);
    expect(barParts(film!)).toMatchObject({ done: 25, missed: 25, planned: 0 });
  });

  it('are behind, on track or ahead of where an even year should be on the day', () => {
    const verdict = (done: number, on = today) =>
      tally(
        [target('mobile-film', 40)],
        { ...nothing, activities: activities('mobile-film', { done }) },
        on,
      )[0]?.verdict;
    // 257 of 365 days: 28.2 of 40.
    expect(verdict(26)).toMatchObject({ kind: 'behind', count: 2 });
    expect(verdict(28)).toMatchObject({ kind: 'on-track' });
    expect(verdict(31)).toMatchObject({ kind: 'ahead', count: 3 });
    expect(verdict(40)).toMatchObject({ kind: 'reached' });
    expect(verdict(43)).toMatchObject({ kind: 'over', count: 3 });
    expect(verdict(39, day('2023-01-01'))).toMatchObject({ kind: 'short', count: 1 });
  });

  it('of medals lack until the year has them all, whatever the day', () => {
    const [medals] = tally(
      [target('medal', 6)],
      { ...nothing, activities: activities('medal', { done: 4 }) },
      day('2022-01-05'),
    );
    expect(medals?.verdict).toMatchObject({ kind: 'short', count: 2 });
  });

  it('stand in their months and quarters; what lies outside the season counts for the year', () => {
    const own: CountedActivity[] = ['2022-01-31', '2022-02-01', '2022-12-31', '2021-12-31'].map((date) => ({
      targetId: 'medal',
      status: 'done',
      date: day(date),
    }));
    const [medals] = tally([target('medal', 6)], { ...nothing, activities: own }, today);
    expect(medals?.done).toBe(4);
    expect(medals?.months).toHaveLength(12);
    expect(byQuarter(medals?.months ?? []).map((quarter) => [quarter.quarter, quarter.done])).toEqual([
      ['2022-Q1', 2],
      ['2022-Q2', 0],
      ['2022-Q3', 0],
      ['2022-Q4', 1],
    ]);
  });
});

describe('quarterly programmes', () => {
  const found = (productions: CountedProduction[], on = today, planned: number | null = 4) =>
    tally([target('quarterly-programme', planned)], { ...nothing, productions }, on)[0];

  it('are done when performed, accepted, or premiered on a day that has come', () => {
    const list = [
      programme(1, { status: 'accepted' }),
      programme(2, { status: 'performed' }),
      programme(3, { premiered: true, date: day('2022-09-02') }),
      programme(4, { premiered: true, date: day('2022-11-18') }),
    ];
    expect(sums(found(list))).toEqual([3, 1, 0]);
    expect(found(list)?.verdict).toMatchObject({ kind: 'on-track' });
  });

  it('miss a quarter that is over without one, and not on its last day', () => {
    expect(sums(found([programme(2, { status: 'performed' })], day('2022-03-31')))).toEqual([1, 0, 0]);
    const after = found([programme(2, { status: 'performed' })], day('2022-04-01'));
    expect(sums(after)).toEqual([1, 0, 1]);
    expect(after?.verdict).toMatchObject({ kind: 'behind' });
    expect(after?.months[2]).toMatchObject({ month: '2022-03', missed: 1 });
  });

  it('of a missed quarter are not counted a second time as planned, and count once performed late', () => {
    expect(sums(found([programme(1, { date: day('2022-10-10') })], day('2022-06-30')))).toEqual([0, 0, 1]);
    expect(sums(found([programme(1, { status: 'performed' })], day('2022-06-30')))).toEqual([1, 0, 0]);
  });

  it('of no quarter belong to that of their day', () =>
    expect(
      sums(
        found(
          [{ ...programme(1, { status: 'performed', date: day('2022-05-05') }), quarter: null }],
          day('2022-07-01'),
        ),
      ),
    ).toEqual([1, 0, 1]));

  it('are never missed beyond what the year lacks, nor where no number is assigned', () => {
    expect(sums(found([], day('2023-01-05'), 2))).toEqual([0, 0, 2]);
    expect(sums(found([], day('2023-01-05'), null))).toEqual([0, 0, 0]);
    expect(sums(found([], day('2023-01-05')))).toEqual([0, 0, 4]);
  });
});

it('a play has its day until the year is over', () => {
  const play: CountedProduction = {
    ...programme(0, { date: day('2022-10-20') }),
    kind: 'cai-luong',
    quarter: null,
  };
  const found = (on: LocalDate) =>
    tally([target('cai-luong', 1)], { ...nothing, productions: [play] }, on)[0];
  expect(found(today)?.verdict).toEqual({ kind: 'dated', count: 0, date: '2022-10-20' });
  expect(sums(found(day('2022-12-31')))).toEqual([0, 1, 0]);
  expect(sums(found(day('2023-01-01')))).toEqual([0, 0, 1]);
});

it('airings count by their state', () => {
  const slots = ['aired', 'postponed', 'cancelled', 'confirmed'].map(
    (status): CountedSlot => ({ status, date: today }),
  );
  const [airing] = tally([target('airing', null)], { ...nothing, slots }, today);
  expect(sums(airing)).toEqual([1, 2, 1]);
  expect([airing?.verdict, airing?.expected]).toEqual([null, null]);
});

it('a bar is never wider than itself, and today’s tick stands on it', () => {
  fc.assert(
    fc.property(
      fc.nat(60),
      fc.nat(60),
      fc.nat(60),
      fc.option(fc.nat(60)),
      fc.float({ min: 0, max: 1, noNaN: true }),
      (done, planned, missed, of, share) => {
        const parts = barParts({
          target: target('a', of),
          done,
          planned,
          missed,
          expected: of === null ? null : of * share,
        });
        expect(parts.done + parts.missed + parts.planned).toBeLessThanOrEqual(100.0001);
        expect(parts.tick ?? 0).toBeLessThanOrEqual(100.0001);
      },
    ),
  );
  expect(barParts({ target: target('a', 1), done: 3, planned: 1, missed: 0, expected: 0.5 })).toEqual({
    done: 75,
    missed: 0,
    planned: 25,
    tick: 12.5,
  });
});
