// @vitest-environment jsdom
import { beforeAll, expect, test } from 'vitest';
import type { SeasonDifference, SeasonFileLook } from '../../../shared/contract/season-file.ts';
import { seasonTables } from '../../../shared/season-file/tables.ts';
import { startTexts } from '../../i18n/i18n.ts';
import { hasText, say } from '../../i18n/say.ts';
import { changeWords, differenceLines } from './difference-lines.ts';
import { countsOf, waysOf } from './import-ways.ts';

beforeAll(() => startTexts('vi'));

const difference = (table: string, kind: SeasonDifference['kind'], title = ''): SeasonDifference => ({
  table,
  kind,
  title,
  changes: [],
});

test('each table has a head with its counts, rows in the order in which they come', () => {
  const rows = [
    difference('cue', 'added', '1'),
    difference('cue', 'removed', '2'),
    difference('item', 'added'),
  ];
  expect(differenceLines(rows)).toEqual([
    {
      kind: 'table',
      table: 'cue',
      counts: [
        { kind: 'added', count: 1 },
        { kind: 'removed', count: 1 },
      ],
    },
    { kind: 'row', difference: rows[0] },
    { kind: 'row', difference: rows[1] },
    { kind: 'table', table: 'item', counts: [{ kind: 'added', count: 1 }] },
    { kind: 'row', difference: rows[2] },
  ]);
});

test('a change is said as its field shows it', () => {
  const words = (table: string, field: string, before: string, after: string) =>
    changeWords(table, { field, before, after });
  expect(words('item', 'durationSeconds', '270', '')).toBe('thời lượng: 4:30 → (trống)');
  expect(words('production', 'status', 'idea', 'ready')).toBe('tình trạng: Ý tưởng → Sẵn sàng');
  expect(words('slot', 'startsAt', '2022-02-05T16:00', '2022-02-06T16:30')).toContain(
    '16:00 05/02/2022 → 16:30 06/02/2022',
  );
  expect(words('item', 'fromANewerVersion', 'a', 'b')).toBe('nội dung: a → b');
});

test('every table and every field of the file has a name', () => {
  for (const { name, row } of seasonTables) {
    expect(say(`seasonFile:tables.${name}`), name).not.toBe('');
    for (const field of Object.keys(row.shape)) expect(hasText(`history:fields.${field}`), field).toBe(true);
  }
});

test('the ways that are offered are those that the plan can take', () => {
  const look = (blocked: string | null, replacing: boolean) =>
    ({
      blocked: blocked === null ? null : { reason: blocked, name: '' },
      replacing: replacing ? { digest: '', differences: [] } : null,
      counts: { production: 5, cue: 0, item: 2 },
    }) as unknown as SeasonFileLook;
  expect(waysOf(look(null, false))).toEqual(['add']);
  expect(waysOf(look('season-exists', true))).toEqual(['replace', 'copy']);
  expect(waysOf(look('code-taken', false))).toEqual(['copy']);
  expect(countsOf(look(null, false))).toEqual([
    { table: 'production', count: 5 },
    { table: 'item', count: 2 },
  ]);
});
