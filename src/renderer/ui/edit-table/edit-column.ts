import type { ReactNode } from 'react';

/**
 * How a cell is edited. Typing, a choice, a paste and an edit of many rows all go through `parse`, so that they accept
 * and refuse the same. `Row` is a stored row, `Fields` what is written of it.
 */
export type CellEdit<Row, Fields> = {
  /** `text` one line (with `options` as suggestions), `long` several, `choice` one of `options`, `choices` several. */
  input: 'text' | 'long' | 'choice' | 'choices' | 'flag';
  options?: readonly string[];
  /** What the editor begins with; the shown text where it is left out. `choices` are joined by ", ". */
  text?: (row: Row) => string;
  /** The fields that a text means, or in one sentence why it is none. `row` is null for a row that is being added. */
  parse: (text: string, row: Row | null) => { fields: Partial<Fields> } | { problem: string };
  /** No two rows may have the same: what a text is told apart by. Stored rows are for `parse` to look at. */
  uniqueKey?: (text: string) => string;
};

/** A column of an editable table; without `edit` it is read-only. */
export type EditColumn<Row, Fields> = {
  key: string;
  header: string;
  /** Pixels; a column without a width shares what is left. */
  width?: number;
  align?: 'end';
  strong?: boolean;
  /** What is shown, filtered by and copied. */
  text: (row: Row) => string;
  /** Shown instead of the text. */
  cell?: (row: Row) => ReactNode;
  /** Order of the column; Vietnamese order of the text where it is left out. Empty texts come last either way. */
  compare?: (a: Row, b: Row) => number;
  /** What the column sorts by instead of its text. */
  sortText?: (row: Row) => string;
  /** The texts are people's names: they sort by given name. */
  names?: boolean;
  /** Not shown until the user chooses it. */
  hidden?: boolean;
  edit?: CellEdit<Row, Fields>;
};

/** What one act on a table changes: an edit, a paste, a deletion. It is written, and taken back, as one. */
export type TableChange<Fields> = {
  add?: Partial<Fields>[];
  /** The row behind which added or moved rows go; null is the beginning, undefined the end. */
  after?: string | null;
  update?: { id: string; fields: Partial<Fields> }[];
  remove?: string[];
  move?: string[];
  /** Sequence that the rows were read at. */
  baseSeq?: number;
};

export type EditTableProps<Row extends { id: string }, Fields> = {
  /** Under which the choice and width of columns and the sorting are kept on this plan. */
  id: string;
  label: string;
  columns: readonly EditColumn<Row, Fields>[];
  /** In the order in which they stand when nothing is sorted. */
  rows: readonly Row[];
  /** Column that they are sorted by until the user sorts them otherwise. */
  sortedBy?: string;
  seq: number;
  /** Answers whether it was stored; a refusal has been told by then. */
  write: (change: TableChange<Fields>) => Promise<boolean>;
  /** Completes a row that is added by typing or pasting; without it no rows are added. */
  newRow?: (given: Partial<Fields>) => Partial<Fields>;
  /** Stands in the line at the end that new rows are typed into, and on the button that goes there: “Thêm người”. */
  addLabel?: string;
  /** A row can be put right behind another one (Ctrl+Enter), completed from it; for rows whose order follows from them. */
  insert?: { label: (row: Row) => string; hint: string; row: (row: Row) => Partial<Fields> };
  /** Rows can be deleted. */
  removable?: boolean;
  /** Rows have an order by hand and can be moved in it. */
  movable?: boolean;
  /** Heading that a row stands under. */
  group?: (row: Row) => string;
  /** Headings in their order; without it they come as their first rows do. */
  groups?: readonly string[];
  /** A row's own page; by its menu and, where nothing is put behind rows, by Ctrl+Enter. */
  onOpen?: (row: Row) => void;
  /** Further tools, beside the filter and the choice of columns. */
  tools?: ReactNode;
  empty: ReactNode;
};
