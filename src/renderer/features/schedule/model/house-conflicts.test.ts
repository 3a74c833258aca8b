import { describe, expect, test } from 'vitest';
import type { Conflict } from '../../../../domain/schedule/index.ts';
import { wholeOf } from './house-conflicts.ts';

const day = 1440;
const found = (rule: Conflict['rule'], personId: string, from: number, to: number): Conflict => ({
  key: `${rule}|${personId}|${from}`,
  rule,
  severity: 'warning',
  callIds: [],
  personId,
  placeId: null,
  from: from * day,
  to: to * day,
  params: { days: to - from },
  source: null,
});

describe('a clash of which the window sees a piece', () => {
  const run = found('no-free-day', 'khiem', 13, 29);
  const house = { conflicts: [run, found('person-twice', 'khiem', 20, 21)], accepted: new Set<string>() };

  test('is the run that the planner knows, with its days and its key', () => {
    expect(wholeOf(found('no-free-day', 'khiem', 20, 29), house)).toBe(run);
  });

  test('is its own where it is another person, other days, or a clash that lies in one place', () => {
    for (const other of [
      found('no-free-day', 'nhien', 20, 29),
      found('no-free-day', 'khiem', 29, 40),
      found('person-twice', 'khiem', 20, 22),
    ])
      expect(wholeOf(other, house)).toBe(other);
  });
});
