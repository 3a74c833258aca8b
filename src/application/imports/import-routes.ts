import { shownText } from '../../domain/imports/index.ts';
import type { ImportKind, ImportPreview, ImportRequest } from '../../shared/contract/imports.ts';
import type { ItemKind } from '../../shared/contract/items.ts';
import { PlanError } from '../../shared/errors/plan-error.ts';
import { limits } from '../../shared/limits.ts';
import { type Sheet, textOfCell } from '../../shared/sheets.ts';
import type { Host } from '../host.ts';
import type { Implementer } from '../implementer.ts';
import type { PlanSession } from '../plan/plan-session.ts';
import { applyRows } from './apply-rows.ts';
import { createHeldReadings, type HeldReading, sheetOf } from './held-readings.ts';
import { lookAtSheet, overviewOf, suggestedSheet } from './look-at-sheet.ts';
import { type MadeRows, makeRows } from './make-rows.ts';
import { rememberMapping } from './remembered-mappings.ts';

/** Under this name a pasted text goes to the reader of sheets. */
const PASTED = '<pasted>';

/** Rows that one act may bring. */
export function importLimitOf(kind: ImportKind): number {
  if (kind === 'items') return limits.itemsPerAct;
  return kind === 'calls' ? limits.importedCalls : limits.importedRecords;
}

const refuse = (reason: 'nothing' | 'has-errors') => new PlanError('IMPORT_REFUSED', { reason });

/** Importing tables: a file is read and held, looked at, previewed as often as the user likes, then written as one act. */
export function importRoutes(os: Implementer, host: Host, session: PlanSession) {
  const held = createHeldReadings(() => host.now().getTime());

  /** Reckoned once for each request and state of the plan; a newer request makes an older one moot. */
  const made = (reading: HeldReading, asked: ImportRequest): Promise<MadeRows> => {
    const { kind, sheet, header, mapping, duplicates, productionId, seasonId } = asked;
    const request: ImportRequest = {
      token: asked.token,
      kind,
      sheet,
      header,
      mapping,
      duplicates,
      productionId,
      seasonId,
    };
    const plan = session.plan();
    const key = JSON.stringify([plan.path, plan.sequence(), request]);
    if (reading.made?.key === key) return reading.made.rows;
    reading.made?.stop.abort();
    const stop = new AbortController();
    const rows = makeRows(plan, sheetOf(reading, sheet), request, host.now(), stop.signal);
    const entry = { key, rows, stop };
    reading.made = entry;
    rows.catch(() => {
      if (reading.made === entry) reading.made = null;
    });
    return rows;
  };

  return {
    read: os.imports.read.handler(async ({ input, signal }) => {
      session.plan();
      const { kind, file, text } = input;
      if (file && file.size > limits.sheetBytes)
        throw new PlanError('TOO_LARGE', { limit: limits.sheetBytes });
      const bytes = file ? new Uint8Array(await file.arrayBuffer()) : new TextEncoder().encode(text ?? '');
      const sheets = await host.sheets.read(bytes, file ? file.name : PASTED, signal);
      return {
        token: held.hold(sheets),
        sheets: sheets.map(overviewOf),
        suggested: suggestedSheet(kind, sheets),
      };
    }),
    look: os.imports.look.handler(({ input }) =>
      lookAtSheet(session.plan(), input.kind, sheetOf(held.get(input.token), input.sheet), input.header),
    ),
    preview: os.imports.preview.handler(async ({ input }): Promise<ImportPreview> => {
      const reading = held.get(input.token);
      const all = await made(reading, input);
      const sheet = sheetOf(reading, input.sheet);
      const limit = importLimitOf(input.kind);
      const { add, update } = all.counts;
      return {
        seq: all.seq,
        total: all.rows.length,
        counts: all.counts,
        rows: previewRows(all, sheet, input),
        problems: input.from === 0 ? all.problems : [],
        problemCount: all.problemCount,
        leftOut: all.leftOut,
        newGroups: all.newGroups.slice(0, 200),
        tooMany: add + update > limit ? limit : null,
      };
    }),
    apply: os.imports.apply.handler(async ({ input, context, signal }) => {
      const reading = held.get(input.token);
      const { seq: seen, rows, counts } = await made(reading, input);
      if (signal?.aborted) throw new PlanError('IMPORT_REFUSED', { reason: 'cancelled' });
      if (seen !== input.expectSeq) throw new PlanError('IMPORT_REFUSED', { reason: 'plan-changed' });
      if (counts.wrong > 0 && !input.skipWrong) throw refuse('has-errors');
      const limit = importLimitOf(input.kind);
      const writing = rows.filter((row) => row.outcome === 'add' || row.outcome === 'update');
      if (writing.length === 0) throw refuse('nothing');
      if (writing.length > limit)
        throw new PlanError('IMPORT_REFUSED', { reason: 'too-many-records', limit });
      const plan = session.plan();
      const seq = applyRows(plan, context, input, writing, input.expectSeq);
      session.pump();
      remember(input, sheetOf(reading, input.sheet));
      held.drop(input.token);
      return { seq, added: counts.add, updated: counts.update, skipped: counts.skip + counts.wrong };
    }),
    cancel: os.imports.cancel.handler(({ input }) => {
      held.drop(input.token);
      return {};
    }),
  };

  function remember({ kind, header, mapping }: ImportRequest, sheet: Sheet): void {
    if (header === 0) return;
    const headings = mapping.map((_, at) => textOfCell(sheet.rows[header - 1]?.[at]));
    rememberMapping(session.plan(), kind, headings, mapping);
  }
}

/** A portion of the rows as the window shows them. */
function previewRows(all: MadeRows, sheet: Sheet, input: ImportRequest & { from: number; count: number }) {
  return all.rows.slice(input.from, input.from + input.count).map((each, offset) => {
    const { row, outcome, fields, problems } = each;
    const inner = all.rows[input.from + offset - 1]?.row === row && input.kind === 'items';
    const cells = sheet.rows[row - 1] ?? [];
    const texts = input.mapping.map((field, column) => {
      if (input.kind === 'items' && field === 'title') return String(fields.title ?? '');
      return inner ? '' : shownText(field, cells[column], all.readers).slice(0, 300);
    });
    return {
      row,
      outcome,
      texts,
      itemKind: input.kind === 'items' ? (fields.kind as ItemKind) : null,
      depth: all.depths[input.from + offset] ?? 0,
      wrong: problems.flatMap(({ column }) => (column === null ? [] : [column])),
    };
  });
}
