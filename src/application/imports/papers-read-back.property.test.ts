import fc from 'fast-check';
import { expect, it } from 'vitest';
import { arbitraryItems } from '../../../tests/support/arbitrary-items.ts';
import { arbitraryNote, arbitraryTitle } from '../../../tests/support/arbitrary-texts.ts';
import { renderPaper } from '../../documents/render-paper.ts';
import { channel, production, productionInput, sampleSlot } from '../../documents/testing/sample-plan.ts';
import type { ImportedRow } from '../../domain/imports/imported-row.ts';
import {
  findHeader,
  finishItems,
  readItemRow,
  readSlotRow,
  slotContext,
} from '../../domain/imports/index.ts';
import { buildOutline } from '../../domain/productions/index.ts';
import type { Slot } from '../../shared/contract/broadcast.ts';
import type { ImportKind } from '../../shared/contract/imports.ts';
import type { Item } from '../../shared/contract/items.ts';
import { type SheetRow, textOfCell } from '../../shared/sheets.ts';
import { fold } from '../../shared/text/fold.ts';
import { addDays, type LocalDate, type LocalDateTime } from '../../shared/time/local-time.ts';
import { readAll } from '../../sheets/testing/read-all.ts';
import { assembleBroadcastSchedule } from '../documents/assemble-broadcast-schedule.ts';
import { assembleRunningOrder } from '../documents/assemble-running-order.ts';
import { numberTitle, outlineRows } from '../documents/outline-rows.ts';
import type { Paper } from '../documents/papers.ts';

type Format = 'csv' | 'xlsx';
/** A workbook takes a hundred times as long as a text. */
const runs: [Format, number][] = [
  ['csv', 150],
  ['xlsx', 12],
];

/** A space that does not break is read as a space: nobody means it. */
const seen = (text: string) => text.replace(/[\u00A0\u2007\u202F]/g, ' ');
const line = (text: string) =>
  seen(text)
    .replace(/[\u200B\uFEFF]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

type Table = { rows: [number, SheetRow][]; mapping: readonly (string | null)[]; headings: string };

/** The paper as a file, and the file's rows below the headings that the import finds by itself. */
async function table(kind: ImportKind, paper: Paper, format: Format): Promise<Table> {
  const [sheet] = await readAll(await renderPaper(paper, format), `bảng.${format}`);
  const found = findHeader(kind, sheet!.rows)!;
  return {
    rows: sheet!.rows.slice(found.header).map((cells, at) => [found.header + at + 1, cells]),
    mapping: found.mapping,
    headings: sheet!.rows[found.header - 1]!.map((cell) => textOfCell(cell).trim()).join('\t'),
  };
}

const titled = fc
  .tuple(arbitraryItems, fc.array(fc.tuple(arbitraryTitle, arbitraryNote), { minLength: 24, maxLength: 24 }))
  .map(([items, texts]) =>
    items.map((item, i): Item => ({ ...item, title: texts[i]![0], note: i % 2 ? texts[i]![1] : '' })),
  );

it.each(runs)(
  'any running order as %s: the import reads its titles and lengths as they are',
  (format, numRuns) =>
    fc.assert(
      fc.asyncProperty(titled, async (items) => {
        const input = { ...productionInput(), outline: buildOutline(items), cues: [], slot: null };
        const { rows, mapping, headings } = await table('items', assembleRunningOrder(input), format);
        const read: ImportedRow[] = rows.flatMap(([at, cells]) => {
          const result = readItemRow(at, cells, mapping, 'number', headings);
          return result && 'rows' in result ? result.rows : [];
        });
        const finished = finishItems(read).rows;
        expect(finished.flatMap((row) => row.problems)).toEqual([]);

        const printed = outlineRows(input.outline, []).flatMap((row) => {
          if (row.kind === 'part') return [];
          const below = row.kind === 'entry' ? row.inner : [];
          return [
            { title: line(row.node.item.title), seconds: row.node.seconds },
            ...below.map(({ item }) => ({ title: line(numberTitle(item)), seconds: undefined })),
          ];
        });
        expect(finished.map(({ fields }) => fields.title)).toEqual(printed.map(({ title }) => title));
        // Before a sum is left to be summed, every row says its length.
        const whole = read.filter(({ fields }) => !/^Chung( cả |$)/.test(String(fields.title)));
        expect(whole.map(({ fields }) => fields.durationSeconds)).toEqual(
          printed.map(({ seconds }) => seconds),
        );
      }),
      { numRuns },
    ),
);

const bare = (text: string) => fold(text).replace(/[^\p{L}\d]/gu, '');
const titles = fc.uniqueArray(arbitraryTitle, { minLength: 1, maxLength: 5, selector: bare });
const days = fc.integer({ min: 0, max: 364 }).map((day) => addDays('2022-01-01' as LocalDate, day));
/** Shorter than ten hours: a longer number of minutes is a slip of the hand. */
const arbitrarySlot = fc.record({
  production: fc.nat(),
  day: days,
  minute: fc.integer({ min: 0, max: 1439 }),
  durationSeconds: fc.oneof(
    fc.integer({ min: 1, max: 35_999 }),
    fc.integer({ min: 1, max: 599 }).map((minutes) => minutes * 60),
  ),
  dueDate: fc.option(days),
  fileName: fc.oneof(fc.constant(''), arbitraryTitle),
  note: fc.oneof(fc.constant(''), arbitraryNote),
  run: fc.constantFrom(['first', null] as const, ['repeat', null] as const, ['repeat', 2] as const),
  mode: fc.constantFrom('live', 'recorded', 'as-live'),
  status: fc.constantFrom('planned', 'sent', 'confirmed', 'approved', 'aired', 'postponed', 'cancelled'),
});

it.each(runs)(
  'any schedule as %s: the import reads its programmes, times and lengths as they are',
  (format, numRuns) =>
    fc.assert(
      fc.asyncProperty(
        titles,
        fc.array(arbitrarySlot, { minLength: 1, maxLength: 12 }),
        async (names, sketches) => {
          const productions = names.map((title, i) => ({
            ...production,
            id: `p${i}`,
            code: `ZZ${i}ZZ`,
            title,
          }));
          const slots = sketches.map(({ production: at, day, minute, run, ...fields }, i): Slot => {
            const of = productions[at % productions.length]!;
            const clock = new Date(minute * 60_000).toISOString().slice(11, 16);
            return sampleSlot({
              ...fields,
              id: `s${i}`,
              position: i,
              productionId: of.id,
              productionTitle: of.title,
              startsAt: `${day}T${clock}` as LocalDateTime,
              run: run[0],
              repeatNumber: run[1],
            });
          });
          const paper = assembleBroadcastSchedule({
            ...{ version: 1, printedAt: '2022-06-30T15:42' as LocalDateTime, organisationName: 'Trung tâm' },
            ...{ stationName: 'Đài', channel, seasonName: 'Mùa diễn 2022', slots },
          });
          const { rows, mapping, headings } = await table('slots', paper, format);
          const known = {
            year: 2022,
            productionId: null,
            productions,
            channels: [{ ...channel, aliases: [] }],
          };
          const context = slotContext({ ...known, parts: [], slots: [] }, 'add');
          const read = rows.flatMap(([at, cells]) => {
            const result = readSlotRow(at, cells, mapping, context, headings);
            return result && 'rows' in result ? result.rows : [];
          });
          expect(read.flatMap((row) => row.problems)).toEqual([]);
          const inOrder = slots.toSorted((a, b) =>
            a.startsAt < b.startsAt ? -1 : a.startsAt > b.startsAt ? 1 : 0,
          );
          expect(
            read.map(({ fields }) => ({ dueDate: null, fileName: '', note: '', ...fields })),
          ).toMatchObject(
            inOrder.map((slot) => ({
              productionId: slot.productionId,
              channelId: channel.id,
              startsAt: slot.startsAt,
              durationSeconds: slot.durationSeconds,
              run: slot.run,
              repeatNumber: slot.repeatNumber,
              mode: slot.mode,
              status: slot.status,
              dueDate: slot.dueDate,
              fileName: line(slot.fileName),
              note: seen(slot.note).replace(/[\u200B\uFEFF]/g, ''),
            })),
          );
        },
      ),
      { numRuns },
    ),
);
