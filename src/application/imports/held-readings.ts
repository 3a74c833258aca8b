import { randomUUID } from 'node:crypto';
import { PlanError } from '../../shared/errors/plan-error.ts';
import { limits } from '../../shared/limits.ts';
import type { Sheet } from '../../shared/sheets.ts';
import type { MadeRows } from './make-rows.ts';

/** A file that was read, held until it is imported, let go of, or forgotten. */
export type HeldReading = {
  sheets: Sheet[];
  cells: number;
  usedAt: number;
  /** The rows that were made of it last, and for which request and state of the plan. */
  made: { key: string; rows: Promise<MadeRows>; stop: AbortController } | null;
};

const MOST_HELD = 4;
const MOST_CELLS = 2 * limits.sheetCells;
const FORGOTTEN_AFTER_MS = 30 * 60_000;

const expired = () => new PlanError('IMPORT_REFUSED', { reason: 'expired' });

/** Readings by token, in memory only; the one that was used longest ago makes room. */
export function createHeldReadings(now: () => number) {
  const held = new Map<string, HeldReading>();

  const drop = (token: string) => {
    held.get(token)?.made?.stop.abort();
    held.delete(token);
  };
  const sweep = () => {
    for (const [token, reading] of held) if (now() - reading.usedAt > FORGOTTEN_AFTER_MS) drop(token);
    const cells = () => [...held.values()].reduce((sum, reading) => sum + reading.cells, 0);
    while (held.size > MOST_HELD || (held.size > 1 && cells() > MOST_CELLS)) {
      const [oldest] = [...held].toSorted(([, a], [, b]) => a.usedAt - b.usedAt);
      if (!oldest) return;
      drop(oldest[0]);
    }
  };
  // Memory is given back though nobody asks again; the timer keeps no process alive.
  setInterval(sweep, FORGOTTEN_AFTER_MS / 6).unref();

  return {
    hold(sheets: Sheet[]): string {
      const token = randomUUID();
      const cells = sheets.reduce(
        (sum, sheet) => sum + sheet.rows.reduce((count, row) => count + row.length, 0),
        0,
      );
      held.set(token, { sheets, cells, usedAt: now(), made: null });
      sweep();
      return token;
    },
    get(token: string): HeldReading {
      sweep();
      const reading = held.get(token);
      if (!reading) throw expired();
      reading.usedAt = now();
      return reading;
    },
    drop,
  };
}
export type HeldReadings = ReturnType<typeof createHeldReadings>;

/** A sheet of a reading by its place. */
export function sheetOf(reading: HeldReading, index: number): Sheet {
  const sheet = reading.sheets[index];
  if (!sheet) throw new PlanError('IMPORT_REFUSED', { reason: 'unknown-sheet' });
  return sheet;
}
