import { describe, expect, it } from 'vitest';
import type { Slot } from '../../../shared/contract/broadcast.ts';
import type { Production } from '../../../shared/contract/productions.ts';
import type { Activity, Target } from '../../../shared/contract/season.ts';
import { barParts, tally } from './tally.ts';

const target = (kind: string, planned: number | null) =>
  ({ id: kind, kind, planned, name: kind, unit: 'buổi' }) as Target;
const activity = (targetId: string | null, status: Activity['status']) => ({ targetId, status }) as Activity;
const production = (kind: Production['kind'], status: Production['status']) =>
  ({ kind, status }) as Production;
const nothing = { activities: [], productions: [], slots: [] };

describe('tally', () => {
  it('counts activities by target and state, and leaves out those that count for none', () => {
    const activities = [
      activity('film', 'done'),
      activity('film', 'missed'),
      activity(null, 'done'),
      activity('other', 'done'),
    ];
    const [film] = tally([target('film', 4)], { ...nothing, activities });
    expect(film).toMatchObject({ done: 1, planned: 0, missed: 1 });
    expect(barParts(film!)).toEqual({ done: 25, missed: 25, planned: 0 });
  });

  it('counts programmes, plays and airings by themselves', () => {
    const productions = [
      production('programme', 'accepted'),
      production('programme', 'performed'),
      production('programme', 'rehearsal'),
      production('cai-luong', 'idea'),
      production('other', 'performed'),
    ];
    const slots = [{ status: 'aired' }, { status: 'postponed' }, { status: 'cancelled' }] as Slot[];
    const found = tally([target('quarterly-programme', 4), target('cai-luong', 1), target('airing', null)], {
      ...nothing,
      productions,
      slots,
    });
    expect(found.map(({ done, planned, missed }) => [done, planned, missed])).toEqual([
      [2, 1, 0],
      [0, 1, 0],
      [1, 1, 1],
    ]);
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
