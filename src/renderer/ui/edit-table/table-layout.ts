import type { Sorting } from './arrange-rows.ts';

/** What a user changed of a table's looks; it is kept with the plan. */
export type TableLayout = {
  /** Shown or hidden against the column's own default. */
  shown: Readonly<Record<string, boolean>>;
  /** Pixels. */
  widths: Readonly<Record<string, number>>;
  sorting: Sorting | null;
};

export const plainLayout: TableLayout = { shown: {}, widths: {}, sorting: null };

export const LEAST_WIDTH = 48;
const MOST_WIDTH = 900;
/** Columns without a width share what is left, and are at least this wide. */
const FLEXIBLE = 160;
export const GUTTER = 44;

export const widthWithin = (width: number) => Math.round(Math.min(MOST_WIDTH, Math.max(LEAST_WIDTH, width)));

function recordOf<T>(value: unknown, isValue: (each: unknown) => each is T): Record<string, T> {
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(Object.entries(value).filter((entry): entry is [string, T] => isValue(entry[1])));
}

/** Reads what was kept, whatever version of the program kept it. */
export function readLayout(text: string | null | undefined): TableLayout {
  if (!text) return plainLayout;
  try {
    const kept: unknown = JSON.parse(text);
    if (typeof kept !== 'object' || kept === null) return plainLayout;
    const { shown, widths, sorting } = kept as Record<string, unknown>;
    const { key, descending } = (sorting ?? {}) as Record<string, unknown>;
    return {
      shown: recordOf(shown, (value) => typeof value === 'boolean'),
      widths: recordOf(
        widths,
        (value): value is number => typeof value === 'number' && value >= LEAST_WIDTH && value <= MOST_WIDTH,
      ),
      sorting: typeof key === 'string' ? { key, descending: descending === true } : null,
    };
  } catch {
    return plainLayout;
  }
}

type Sized = { key: string; width?: number; hidden?: boolean };

export const isShown = (layout: TableLayout, column: Sized) => layout.shown[column.key] ?? !column.hidden;

/** CSS columns of the grid, the gutter first, and the width below which the table scrolls sideways. */
export function tracksOf(layout: TableLayout, columns: readonly Sized[]): { tracks: string; least: number } {
  const widths = columns.map((column) => layout.widths[column.key] ?? column.width);
  const flexible = widths.some((width) => width === undefined);
  const tracks = widths.map((width, at) => {
    if (width === undefined) return `minmax(${FLEXIBLE}px, 1fr)`;
    // Without a column that stretches, the last one takes the rest, so that the rows fill the table.
    return !flexible && at === widths.length - 1 ? `minmax(${width}px, 1fr)` : `${width}px`;
  });
  const least = widths.reduce<number>((sum, width) => sum + (width ?? FLEXIBLE), GUTTER);
  return { tracks: `${GUTTER}px ${tracks.join(' ')}`, least };
}

/** Ascending, descending, and back to the plan's own order. */
export function nextSorting(sorting: Sorting | null, key: string): Sorting | null {
  if (sorting?.key !== key) return { key, descending: false };
  return sorting.descending ? null : { key, descending: true };
}
