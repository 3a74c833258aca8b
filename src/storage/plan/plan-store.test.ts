import Database from 'better-sqlite3';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { PlanStore } from '../../application/plan/plan-store.ts';
import { PlanError } from '../../shared/errors/plan-error.ts';
import { openDatabase } from '../connection/open-database.ts';
import { type JournaledSample, journaledSample } from '../testing/test-plan.ts';
import { createPlanStore } from './plan-store.ts';

let sample: JournaledSample;
let raw: Database.Database;
let plan: PlanStore;
beforeEach(() => {
  sample = journaledSample();
  raw = openDatabase(sample.path);
  plan = createPlanStore(raw, () => new Date('2022-09-14T02:40:00Z'));
});
afterEach(() => {
  raw.close();
  sample.remove();
});

test('a plan whose log cannot be folded in is let go of all the same, and says why', () => {
  vi.spyOn(raw, 'pragma').mockImplementation(() => {
    throw new Database.SqliteError('disk I/O error', 'SQLITE_IOERR_WRITE');
  });
  expect(() => plan.close()).toThrow(PlanError);
  expect(raw.open).toBe(false);
});

test('the window’s state waits its turn like every write, and says that the plan is busy', () => {
  raw.pragma('busy_timeout = 10');
  sample.db.exec('BEGIN IMMEDIATE');
  expect(() => plan.setWindowState('place', '#/')).toThrow(expect.objectContaining({ code: 'PLAN_BUSY' }));
  sample.db.exec('COMMIT');
  plan.setWindowState('place', '#/');
  expect(plan.windowState('place')).toBe('#/');
});

test('a channel bears the name that its station has today, not one to come', () => {
  const [channel] = plan.channels();
  if (!channel) throw new Error('the sample season has no channel');
  const name = (from: string, to: string) =>
    `INSERT INTO partner (id, code, name, valid_from, valid_to) VALUES ('${from}', '${channel.stationCode}', '${from}', '${from}', ${to})`;
  const named = () => plan.channels()[0]?.stationName;
  sample.act([`DELETE FROM partner WHERE code = '${channel.stationCode}'`, name('2030-01-01', 'NULL')]);
  expect(named()).toBe('2030-01-01');
  sample.act([name('2001-01-01', `'2001-12-31'`)]);
  expect(named()).toBe('2001-01-01');
  sample.act([name('1990-01-01', 'NULL')]);
  expect(named()).toBe('1990-01-01');
});

test('a production is there or not', () => {
  const [production] = plan.productions({});
  expect(plan.productionExists(production?.id ?? '')).toBe(true);
  expect(plan.productionExists('nowhere')).toBe(false);
});

test('slots of one production carry the parts that they carry among all', () => {
  const all = plan.slots({});
  expect(all.some((slot) => slot.partLabel !== '')).toBe(true);
  for (const { id } of plan.productions({})) {
    const own = (slot: (typeof all)[number]) => [slot.id, slot.partIds, slot.partLabel];
    expect(plan.slots({ productionId: id }).map(own)).toEqual(
      all.filter((slot) => slot.productionId === id).map(own),
    );
  }
});
