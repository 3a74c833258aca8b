import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addMinutes, type LocalDate, type LocalDateTime } from '../../shared/time/local-time.ts';
import { dueDateOf } from './due-date.ts';
import { findOverlaps, type SlotFacts, type SlotSurroundings, slotProblems } from './slot-problems.ts';

const at = (text: string) => text as LocalDateTime;
const day = (text: string) => text as LocalDate;

let next = 0;
const slot = (given: Partial<SlotFacts> = {}): SlotFacts => ({
  id: `s${next++}`,
  productionId: 'LVT',
  channelId: 'THĐT1',
  startsAt: at('2026-03-20T20:00'),
  durationSeconds: 3600,
  actualSeconds: null,
  run: 'first',
  mode: 'recorded',
  status: 'planned',
  partIds: [],
  dueDate: null,
  deliveredDate: null,
  ...given,
});
const around = (given: Partial<SlotSurroundings> = {}): SlotSurroundings => ({
  now: at('2026-03-01T08:00'),
  dueDays: 7,
  premieres: new Map([['LVT', at('2026-03-01T19:30')]]),
  channels: new Map([
    ['THĐT1', { enabled: true, validFrom: day('2000-01-01'), validTo: null }],
    ['VTV6', { enabled: true, validFrom: day('2000-01-01'), validTo: day('2022-10-12') }],
    ['VTV8', { enabled: false, validFrom: day('2000-01-01'), validTo: null }],
  ]),
  ...given,
});
const kindsOf = (slots: readonly SlotFacts[], given: Partial<SlotSurroundings> = {}) => {
  const found = slotProblems(slots, around(given));
  return slots.map((each) => (found.get(each.id) ?? []).map((one) => one.kind));
};

describe('overlap', () => {
  test('two slots of one channel at one time, told to both; the next minute is free', () => {
    const slots = [
      slot(),
      slot({ startsAt: at('2026-03-20T20:59') }),
      slot({ startsAt: at('2026-03-20T21:59') }),
    ];
    expect(kindsOf(slots)).toEqual([['overlap'], ['overlap'], []]);
    expect(findOverlaps(slots).get(slots[0]!.id)).toEqual([slots[1]!.id]);
  });

  test('not on another channel, not where one is cancelled or put off', () => {
    expect(kindsOf([slot(), slot({ channelId: 'VTV1' })])).toEqual([[], []]);
    for (const status of ['cancelled', 'postponed'] as const)
      expect(kindsOf([slot(), slot({ status })])).toEqual([[], []]);
  });

  test('over midnight, and a short slot within a long one', () => {
    const long = slot({ startsAt: at('2026-03-20T22:00'), durationSeconds: 3 * 3600 });
    const inside = slot({ startsAt: at('2026-03-20T22:10'), durationSeconds: 600 });
    const after = slot({ startsAt: at('2026-03-21T00:59'), durationSeconds: 600 });
    const found = findOverlaps([after, inside, long]);
    expect(found.get(long.id)?.toSorted()).toEqual([inside.id, after.id].toSorted());
    expect(found.get(inside.id)).toEqual([long.id]);
  });

  test('is what comparing every pair finds', () => {
    const anySlot = fc.record({
      channelId: fc.constantFrom('A', 'B'),
      minute: fc.integer({ min: 0, max: 300 }),
      durationSeconds: fc.integer({ min: 1, max: 4000 }),
    });
    fc.assert(
      fc.property(fc.array(anySlot, { maxLength: 12 }), (drawn) => {
        const slots = drawn.map(({ minute, ...fields }) =>
          slot({ ...fields, startsAt: addMinutes(at('2026-03-20T20:00'), minute) }),
        );
        const end = (each: SlotFacts) => addMinutes(each.startsAt, Math.ceil(each.durationSeconds / 60));
        const found = findOverlaps(slots);
        for (const a of slots) {
          const expected = slots
            .filter((b) => b !== a && b.channelId === a.channelId)
            .filter((b) => a.startsAt < end(b) && b.startsAt < end(a))
            .map((b) => b.id);
          expect((found.get(a.id) ?? []).toSorted()).toEqual(expected.toSorted());
        }
      }),
    );
  });
});

describe('file', () => {
  test('is due the set number of days before, unless the slot says another day', () => {
    expect(dueDateOf(slot(), 7)).toBe('2026-03-13');
    expect(dueDateOf(slot({ dueDate: day('2026-03-18') }), 7)).toBe('2026-03-18');
  });

  test('is missing from the day after the deadline, not on it', () => {
    expect(kindsOf([slot()], { now: at('2026-03-13T23:00') })).toEqual([[]]);
    expect(kindsOf([slot()], { now: at('2026-03-14T00:00') })).toEqual([['file-missing']]);
    expect(kindsOf([slot()], { now: at('2026-03-14T00:00'), dueDays: 3 })).toEqual([[]]);
    const delivered = slot({ deliveredDate: day('2026-03-12') });
    expect(
      kindsOf([delivered, slot({ mode: 'live', channelId: 'x' })], { now: at('2026-03-14T00:00') }),
    ).toEqual([[], []]);
  });

  test('due or handed in after the air date', () => {
    expect(kindsOf([slot({ dueDate: day('2026-03-21') })])).toEqual([['due-after-air']]);
    expect(kindsOf([slot({ deliveredDate: day('2026-03-21') })])).toEqual([['delivered-after-air']]);
  });

  test('longer than the slot, told by how much', () => {
    const long = slot({ actualSeconds: 3700 });
    expect(slotProblems([long], around()).get(long.id)).toMatchObject([
      { kind: 'too-long', severity: 'warning', seconds: 100 },
    ]);
    expect(kindsOf([slot({ actualSeconds: 3600 })])).toEqual([[]]);
  });
});

describe('runs', () => {
  const later = { channelId: 'other', startsAt: at('2026-03-25T09:00'), run: 'repeat' } as const;
  test('a repeat wants a first run before it', () => {
    expect(kindsOf([slot(), slot(later)])).toEqual([[], []]);
    const early = slot({ ...later, startsAt: at('2026-03-19T09:00') });
    expect(kindsOf([slot(), early])).toEqual([[], ['repeat-before-first']]);
    expect(kindsOf([slot(later)])).toEqual([['repeat-without-first']]);
    expect(kindsOf([slot({ status: 'cancelled' }), slot(later)])).toEqual([[], ['repeat-without-first']]);
    expect(kindsOf([slot({ productionId: 'Q1' }), slot(later)])).toEqual([[], ['repeat-without-first']]);
  });

  test('of the same parts', () => {
    const first = slot({ partIds: ['p1'] });
    expect(kindsOf([first, slot({ ...later, partIds: ['p2'] })])).toEqual([[], ['repeat-without-first']]);
    expect(kindsOf([first, slot({ ...later, partIds: ['p1', 'p2'] })])).toEqual([[], []]);
    expect(kindsOf([first, slot(later)])).toEqual([[], []]);
  });

  test('a recording before the premiere; on the same day it may be', () => {
    const premieres = new Map([['LVT', at('2026-03-21T19:30')]]);
    expect(kindsOf([slot()], { premieres })).toEqual([['before-premiere']]);
    expect(kindsOf([slot({ startsAt: at('2026-03-21T06:00') })], { premieres })).toEqual([[]]);
    expect(kindsOf([slot()], { premieres: new Map([['LVT', null]]) })).toEqual([[]]);
  });
});

test('a channel that is switched off, or is no more on the air date', () => {
  expect(kindsOf([slot({ channelId: 'VTV6' }), slot({ channelId: 'VTV8' })])).toEqual([
    ['channel-off'],
    ['channel-off'],
  ]);
});

test('what was to happen and what is noted', () => {
  expect(kindsOf([slot({ status: 'aired' })])).toEqual([['aired-ahead']]);
  const delivered = { deliveredDate: day('2026-03-10') };
  expect(kindsOf([slot(delivered)], { now: at('2026-03-20T20:59') })).toEqual([[]]);
  expect(kindsOf([slot(delivered)], { now: at('2026-03-20T21:00') })).toEqual([['not-noted']]);
  expect(kindsOf([slot({ ...delivered, status: 'aired' })], { now: at('2026-03-20T21:00') })).toEqual([[]]);
});

test('errors come before warnings', () => {
  const long = slot({ actualSeconds: 9999, status: 'aired' });
  expect(kindsOf([long])).toEqual([['aired-ahead', 'too-long']]);
});
