import {
  findHeader,
  guessItemColumns,
  HEADER_ROWS,
  headerMapping,
  importFields,
} from '../../domain/imports/index.ts';
import type { ImportKind, SheetLook, SheetOverview } from '../../shared/contract/imports.ts';
import { type Sheet, textOfCell } from '../../shared/sheets.ts';
import type { PlanStore } from '../plan/plan-store.ts';
import { rememberedMapping } from './remembered-mappings.ts';

/** Rows that a table without headings is judged by. */
const JUDGED_ROWS = 200;
const SAMPLES = 3;
const SHOWN = 60;

const cut = (text: string) =>
  (text.length > SHOWN ? `${text.slice(0, SHOWN - 1)}…` : text).replace(/\s+/g, ' ').trim();

const widthOf = ({ rows }: Sheet) => rows.reduce((most, row) => Math.max(most, row.length), 0);

export function overviewOf(sheet: Sheet): SheetOverview {
  const rows = sheet.rows.reduce((count, row) => count + (row.length > 0 ? 1 : 0), 0);
  return { name: sheet.name, rows, columns: widthOf(sheet), notes: sheet.notes };
}

/** The sheet that looks most like what is to be imported; hidden ones only where there is no other. */
export function suggestedSheet(kind: ImportKind, sheets: readonly Sheet[]): number {
  const scores = sheets.map((sheet) => {
    const hidden = sheet.notes.some((note) => note.kind === 'hidden-sheet') ? 1000 : 0;
    const found = findHeader(kind, sheet.rows)?.score ?? (sheet.rows.length > 0 ? 0 : -1);
    return found - hidden;
  });
  return scores.indexOf(Math.max(...scores));
}

/** What each column of a sheet is taken for: as last time, by its headings, or by what stands in it. */
export function lookAtSheet(
  plan: PlanStore,
  kind: ImportKind,
  sheet: Sheet,
  chosen: number | undefined,
): SheetLook {
  const width = widthOf(sheet);
  const found = findHeader(kind, sheet.rows);
  const header = chosen ?? found?.header ?? 0;
  const headings = Array.from({ length: width }, (_, at) =>
    header === 0
      ? ''
      : textOfCell(sheet.rows[header - 1]?.[at])
          .replace(/\s+/g, ' ')
          .trim(),
  );
  const remembered = header === 0 ? null : rememberedMapping(plan, kind, headings);
  const mapping = remembered ?? guessedMapping(kind, sheet, header, headings);
  const below = sheet.rows.slice(header);
  return {
    header,
    mapping: Array.from({ length: width }, (_, at) => mapping[at] ?? null),
    remembered: remembered !== null,
    columns: headings.map((heading, at) => ({ heading: cut(heading), samples: samplesOf(below, at) })),
    rows: sheet.rows.slice(0, HEADER_ROWS).map((row) => row.map((cell) => cut(textOfCell(cell)))),
  };
}

function samplesOf(rows: Sheet['rows'], column: number): string[] {
  const samples: string[] = [];
  for (const row of rows.slice(0, JUDGED_ROWS)) {
    const text = cut(textOfCell(row[column]));
    if (text !== '') samples.push(text);
    if (samples.length === SAMPLES) break;
  }
  return samples;
}

function guessedMapping(kind: ImportKind, sheet: Sheet, header: number, headings: readonly string[]) {
  if (header > 0) return headerMapping(kind, headings, true) ?? [];
  const rows = sheet.rows.slice(0, JUDGED_ROWS).map((row) => row.map((cell) => textOfCell(cell).trim()));
  if (kind === 'items') return guessItemColumns(rows.filter((row) => row.some((cell) => cell !== '')));
  // A list of one column is one of what must be said.
  return widthOf(sheet) === 1 ? [importFields[kind][0]?.field ?? null] : [];
}
