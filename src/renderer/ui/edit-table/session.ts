import { createContext, useContext } from 'react';
import { createStore, type Store } from '../store.ts';
import type { Line, Sorting } from './arrange-rows.ts';
import type { Planned } from './plan-edit.ts';
import { emptyView, type View } from './selection.ts';
import type { AnyTableProps, TableColumn, TableFields, TableRow } from './table-types.ts';

/** What is on the screen: filtered and sorted rows, visible columns, and where each stands. */
export type TableModel = {
  columns: readonly TableColumn[];
  rows: readonly TableRow[];
  lines: readonly Line[];
  /** Ids of the rows from top to bottom, and the line for a new row. */
  order: readonly string[];
  indexOf: ReadonlyMap<string, number>;
  /** Place of each row among the lines. */
  lineOf: readonly number[];
  sorting: Sorting | null;
  /** Nothing stands between the rows' own order and the screen. */
  asGiven: boolean;
};

/** A cell that is being edited, and what was on the screen when that began. */
export type Editing = {
  row: string;
  col: string;
  /** What the edit begins with instead of the cell's text (typing replaces). */
  seed: string | null;
  baseSeq: number;
};

/** A text that was typed and is not stored: refused by its column, or by the plan. */
export type Draft = { text: string; problem: string };
/** By row, then by column. */
export type Drafts = ReadonlyMap<string, Readonly<Record<string, Draft>>>;

/** What was typed into the line for a new row; nothing of it is stored. */
export type NewRow = Readonly<Record<string, { text: string; fields: TableFields }>>;

/** What is said above the table: a paste or an edit of many cells that was refused as a whole. */
export type Notice = Exclude<Planned, { change: unknown }>;

export type MenuAt = { x: number; y: number; col: string | null };

/** One table on the screen. Lives outside React; components subscribe to the part that they show. */
export type TableSession = {
  view: Store<View>;
  editing: Store<Editing | null>;
  /** The open edit differs from what is stored. */
  typed: Store<boolean>;
  drafts: Store<Drafts>;
  newRow: Store<NewRow>;
  notice: Store<Notice | null>;
  /** Last sentence of the live region. */
  spoken: Store<string>;
  menu: Store<MenuAt | null>;
  /** Line before which dragged rows would land. */
  dropAt: Store<number | null>;
  /** Rows that stay although the filter would hide them: they were edited under it. */
  kept: Store<ReadonlySet<string>>;
  model: TableModel;
  props: AnyTableProps;
  /** The next drawing of the active cell gives it the keyboard. */
  wantsFocus: boolean;
  /** A row was put in, and is not on the screen yet: what stood there before, and the column to go to. */
  arriving: { known: ReadonlySet<string>; col: string } | null;
  /** The keyboard is in the table. */
  hasFocus: boolean;
  /** After Escape, Tab leaves the table. */
  tabLeaves: boolean;
  /** Rows in one page of the keyboard. */
  pageRows: () => number;
  /** Brings a cell into sight. */
  reveal: (row: string, col: string) => void;
  focusActive: () => void;
  words: SessionWords;
};

/** Sentences that the commands say; they come from the window's texts. */
export type SessionWords = {
  readOnly: string;
  notStored: string;
  lost: (texts: string) => void;
  selected: (rows: number, cols: number) => string;
  added: string;
  copied: (cells: number) => string;
  pasted: (rows: number) => string;
  refused: (count: number) => string;
  edited: (cells: number) => string;
  moved: (place: number) => string;
};

export const emptyModel: TableModel = {
  columns: [],
  rows: [],
  lines: [],
  order: [],
  indexOf: new Map(),
  lineOf: [],
  sorting: null,
  asGiven: true,
};

export function createTableSession(props: AnyTableProps, words: SessionWords): TableSession {
  return {
    view: createStore(emptyView),
    editing: createStore<Editing | null>(null),
    typed: createStore(false),
    drafts: createStore<Drafts>(new Map()),
    newRow: createStore<NewRow>({}),
    notice: createStore<Notice | null>(null),
    spoken: createStore(''),
    menu: createStore<MenuAt | null>(null),
    dropAt: createStore<number | null>(null),
    kept: createStore<ReadonlySet<string>>(new Set()),
    model: emptyModel,
    props,
    wantsFocus: false,
    arriving: null,
    hasFocus: false,
    tabLeaves: false,
    pageRows: () => 20,
    reveal: () => undefined,
    focusActive: () => undefined,
    words,
  };
}

const SessionContext = createContext<TableSession | null>(null);
export const TableSessionProvider = SessionContext.Provider;

export function useTableSession(): TableSession {
  const session = useContext(SessionContext);
  if (!session) throw new Error('no table around this component');
  return session;
}
