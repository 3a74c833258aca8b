import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { planner } from './testing/run-planner.ts';

const folder = mkdtempSync(join(tmpdir(), 'man-nhung-arrange-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const fileOf = (name: string, value: unknown) => {
  const path = join(folder, name);
  writeFileSync(path, typeof value === 'string' ? value : JSON.stringify(value));
  return path;
};

/** CSPLib 039. */
const minutes = [2, 4, 1, 3, 3, 2, 5, 7, 6];
const rows = ['110101101', '110111010', '110000110', '100011001', '001011110'];
const concert = {
  items: minutes.map((each, at) => ({ id: String(at + 1), minutes: each })),
  people: rows.map((row, at) => ({
    id: `player ${at + 1}`,
    cost: 1,
    items: [...row].flatMap((mark, item) => (mark === '1' ? [String(item + 1)] : [])),
  })),
};

describe('planner arrange', () => {
  test('the concert of CSPLib 039 waits 17', async () => {
    const { code, json, err } = await planner('arrange', fileOf('concert.json', concert), '--json');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const { order, milliseconds, ...rest } = json();
    const played = concert.people
      .flatMap(({ items }) => items)
      .reduce((sum, id) => sum + (minutes[Number(id) - 1] ?? 0), 0);
    expect(rest).toEqual({ waiting: 17, cost: played + 17, optimal: true });
    expect(order.toSorted()).toEqual(concert.items.map(({ id }) => id));
    expect(milliseconds).toBeGreaterThanOrEqual(0);
  });

  test('reads the standard input', () => {
    const { status, stdout } = spawnSync(process.execPath, ['src/cli/index.ts', 'arrange', '-', '--json'], {
      cwd: join(import.meta.dirname, '../..'),
      input: JSON.stringify({ items: [{ id: 'a', minutes: 5 }], people: [{ id: 'x', items: ['a'] }] }),
      encoding: 'utf8',
    });
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ order: ['a'], waiting: 0, cost: 5, optimal: true });
  });

  test('what is wrong is refused in words, with exit code 1', async () => {
    const unknown = { items: [{ id: 'a', minutes: 5 }], people: [{ id: 'An', items: ['b'] }] };
    expect(await planner('arrange', fileOf('unknown.json', unknown))).toMatchObject({
      code: 1,
      out: '',
      err: 'ARRANGE_REFUSED: The rehearsal cannot be put in order, people[0] “An”: items “b”: there is no such item.',
    });
    const none = { items: [{ id: 'a', minutes: -5 }], people: [] };
    const refused = await planner('arrange', fileOf('none.json', none), '--json');
    expect(refused.code).toBe(1);
    expect(JSON.parse(refused.err).error).toMatchObject({
      code: 'ARRANGE_REFUSED',
      data: { reason: 'minutes', where: 'items[0] “a”: minutes -5' },
    });
    expect(await planner('arrange', fileOf('text.json', 'not json'))).toMatchObject({ code: 1 });
    expect(await planner('arrange', join(folder, 'nowhere.json'))).toMatchObject({ code: 1 });
    expect(await planner('arrange')).toMatchObject({ code: 2 });
  });
});
