import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assembleBroadcastSchedule } from '../../application/documents/assemble-broadcast-schedule.ts';
import { assembleCastList } from '../../application/documents/assemble-cast-list.ts';
import { assembleCueSheet } from '../../application/documents/assemble-cue-sheet.ts';
import { assembleRunningOrder } from '../../application/documents/assemble-running-order.ts';
import type { Paper } from '../../application/documents/papers.ts';
import { renderPaper } from '../render-paper.ts';
import { productionInput, sampleSlot, scheduleInput } from '../testing/sample-plan.ts';
import { castListInput, castRoles, people } from '../testing/sample-season.ts';
import { writeCsv } from './write-csv.ts';

/** RFC 4180 and nothing more: records end with CRLF, quotes are doubled inside quotes. */
function readCsv(text: string): string[][] {
  const records: string[][] = [];
  let record: string[] = [];
  let field = '';
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at]!;
    if (quoted) {
      if (sign !== '"') field += sign;
      else if (text[at + 1] === '"') {
        field += '"';
        at += 1;
      } else quoted = false;
    } else if (sign === '"' && field === '') quoted = true;
    else if (sign === ',') {
      record.push(field);
      field = '';
    } else if (sign === '\r' && text[at + 1] === '\n') {
      records.push([...record, field]);
      record = [];
      field = '';
      at += 1;
    } else {
      expect(sign, 'a bare quote or line break').not.toMatch(/["\r\n]/);
      field += sign;
    }
  }
  expect([quoted, record.length, field]).toEqual([false, 0, '']);
  return records;
}

const decode = (bytes: Uint8Array) =>
  new TextDecoder('utf-8', { ignoreBOM: true, fatal: true }).decode(bytes);
async function read(paper: Paper): Promise<string[][]> {
  const text = decode(await renderPaper(paper, 'csv'));
  expect(text.startsWith('\ufeff')).toBe(true);
  const records = readCsv(text.slice(1));
  for (const record of records) expect(record).toHaveLength(records[0]!.length);
  return records;
}

test('the running order: heads, clock and lengths with their hours, bands between the rows', async () => {
  const input = productionInput();
  const [heads, ...rows] = await read(assembleRunningOrder(input));
  expect(heads!.slice(0, 4)).toEqual(['STT', 'Giờ', 'Dài', 'Tiết mục']);
  const text = rows.map((row) => row[3]).join('\n');
  for (const node of input.outline.all) expect(text).toContain(node.item.title);
  expect(rows.find((row) => row[3]!.startsWith('Lớp 4'))!.slice(1, 3)).toEqual(['19:51:40', '00:09:30']);
  expect(rows.find((row) => row[3] === 'Màn I – Bìa rừng')![0]).toBe('');
});

test('the cue sheet: numbers as they are called, the lớp on every row', async () => {
  const input = productionInput();
  const [heads, ...rows] = await read(assembleCueSheet(input));
  expect(heads).toContain('Lớp, tiết mục');
  const numbers = rows.map((row) => row[0]).filter((number) => number !== '');
  expect(numbers).toEqual(input.cues.map((cue) => cue.number));
  for (const row of rows) expect(row[0] === '' || row[9]!.startsWith('Lớp')).toBe(true);
});

test('the cast list keeps the zero of a telephone, and takes a plus for no formula', async () => {
  const records = await read(
    assembleCastList({ ...castListInput(), roles: castRoles, people, withPhones: true }),
  );
  const cells = records.flat();
  expect(cells).toContain('0912 345 678');
  expect(cells).toContain("'+84 900 000 002");
});

test('the schedule: days as they are written here, no total among the slots', async () => {
  const [, ...rows] = await read(assembleBroadcastSchedule(scheduleInput(12)));
  expect(rows).toHaveLength(12);
  expect(rows[0]!.slice(0, 3)).toEqual(['1', '01/07/2022', '20:00']);
});

test('what a spreadsheet would take for a formula is put behind an apostrophe', async () => {
  const evil = ['=1+1', '+84', '-5', '@SUM(A1)', '\t=cmd', '\r=cmd', '=1+1\nhai dòng', '＝1+1'];
  const slots = evil.map((note, i) => sampleSlot({ position: i, productionTitle: note, note }));
  const [, ...rows] = await read(assembleBroadcastSchedule({ ...scheduleInput(0), slots }));
  expect(rows.map((row) => row.at(-1))).toEqual(evil.map((text) => `'${text}`));
});

test('numbers stay numbers, negative ones too', () => {
  const bytes = writeCsv([{ label: 'a', kind: 'number' }], [[-5], [2.5], [null], ['-5']]);
  expect(readCsv(decode(bytes).slice(1))).toEqual([['a'], ['-5'], ['2.5'], [''], ["'-5"]]);
});

test('any text comes back as it was, but for the apostrophe', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1, maxLength: 6 }), (texts) => {
      const bytes = writeCsv(
        texts.map((_, i) => ({ label: `c${i}`, kind: 'text' as const })),
        [texts],
      );
      const [, row] = readCsv(decode(bytes).slice(1));
      expect(row!.map((text, i) => (text === texts[i] ? text : text.slice(1)))).toEqual(texts);
    }),
  );
});
