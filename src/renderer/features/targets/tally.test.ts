import { describe, expect, it } from 'vitest';
import type { Activity, Target } from '../../../shared/contract/season.ts';
import { barParts, tally } from './tally.ts';

const target = (id: string, planned: number | null) => ({ id, planned, name: id, unit: 'buổi' }) as Target;
const activity = (targetId: string | null, status: Activity['status']) => ({ targetId, status }) as Activity;

describe('tally', () => {
  it('counts activities by target and state, and leaves out those that count for none', () => {
    const [film] = tally(
      [target('film', 4)],
      [activity('film', 'done'), activity('film', 'missed'), activity(null, 'done'), activity('other', 'done')],
    );
    expect(film).toMatchObject({ done: 1, planned: 0, missed: 1 });
    expect(barParts(film!)).toEqual({ done: 25, missed: 25, planned: 0 });
  });

  it('fills the bar exactly when more was done than assigned, and shows none for nothing', () => {
    expect(barParts({ target: target('a', 1), done: 3, planned: 1, missed: 0 })).toEqual({
      done: 75,
      missed: 0,
      planned: 25,
    });
    expect(barParts({ target: target('a', null), done: 0, planned: 0, missed: 0 }).done).toBe(0);
  });
});
