import type { Style } from 'exceljs';
import type { ColumnKind, DataRow, DataValue } from '../tables/columns.ts';
import { type Cell, dayFraction, excelDate, plainText, styles, withFormat } from './workbook.ts';

const clock = '[hh]:mm:ss';
const duration = '[m]:ss';
const centred = { horizontal: 'center' } as const;

const cellStyles: Record<ColumnKind, Partial<Style>> = {
  number: styles.centre,
  clock: withFormat(styles.bold, clock, centred),
  duration: withFormat(styles.centre, duration),
  date: withFormat(styles.centre, 'dd/mm/yyyy'),
  time: withFormat(styles.centre, 'hh:mm'),
  minutes: withFormat(styles.centre, '#,##0'),
  centre: styles.centre,
  bold: styles.bold,
  text: styles.text,
};
const fraction = withFormat(styles.centre, '#,##0.0#');
const bandStyles: Partial<Record<ColumnKind, Partial<Style>>> = {
  clock: withFormat(styles.band, clock, centred),
  duration: withFormat(styles.band, duration, centred),
};

/** A cell of real numbers and dates; texts of a user stay texts. */
function cellValue(kind: ColumnKind, value: DataValue): Cell[0] {
  if (typeof value === 'string') return kind === 'date' ? excelDate(value) : plainText(value);
  if (value === null) return null;
  switch (kind) {
    case 'clock':
    case 'duration':
      return dayFraction(value);
    case 'time':
      return value / 1440;
    default:
      return value;
  }
}

export function dataCell(kind: ColumnKind, value: DataValue): Cell {
  const style = kind === 'minutes' && !Number.isInteger(value) ? fraction : cellStyles[kind];
  return [cellValue(kind, value), style];
}

/** One style for each depth that occurs, for the reason told in `workbook.ts`. */
const indented = new Map<string, Partial<Style>>();
function atDepth(style: Partial<Style>, name: string, depth: number): Partial<Style> {
  const key = `${name} ${depth}`;
  const known = indented.get(key);
  if (known) return known;
  const made = {
    ...style,
    alignment: { ...style.alignment, horizontal: 'left' as const, indent: Math.min(depth, 15) },
  };
  indented.set(key, made);
  return made;
}

/** The cells of a row; titles (the bold column) carry the depth of the tree as an indent. */
export function dataCells(kinds: readonly ColumnKind[], { values, band, depth }: DataRow): Cell[] {
  return kinds.map((kind, i): Cell => {
    const value = values[i] ?? null;
    if (!band) {
      const [shown, style] = dataCell(kind, value);
      return [shown, kind === 'bold' && depth > 0 ? atDepth(style, 'entry', depth) : style];
    }
    const style = bandStyles[kind] ?? (kind === 'bold' ? atDepth(styles.band, 'band', depth) : styles.band);
    return [cellValue(kind, value), style];
  });
}
