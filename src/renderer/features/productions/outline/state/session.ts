import { createContext, useContext } from 'react';
import { buildOutline, type Outline } from '../../../../../domain/productions/index.ts';
import type { Item, ItemKind, Placement } from '../../../../../shared/contract/items.ts';
import { createStore, type Store } from '../../../../ui/store.ts';
import type { OutlineActs } from '../data/outline-source.ts';
import { createWriter, type Writer } from '../data/writer.ts';
import type { RowView } from '../model/rows.ts';
import type { Lifted, Over, Preview } from './drag-state.ts';
import { emptyView, renameRow, type ViewState } from './view-state.ts';

/** What is on the screen now: stored rows with the user's own unfinished acts. */
export type OutlineModel = {
  items: readonly Item[];
  outline: Outline;
  rows: readonly RowView[];
  /** Ids of the visible rows, top to bottom. */
  order: readonly string[];
  /** Sequence of the journal that the stored rows were read at. */
  seq: number;
};

/** A row that was asked for and has no title yet; nothing of it is stored. */
export type Draft = { id: string; at: Placement; kind: ItemKind };

/** A message on an act, with the way back. */
export type Toast = {
  key: number;
  text: string;
  /** The act's sequence once it is stored; null if it was refused. */
  act: Promise<number | null>;
  /** The same when it is known. */
  seq: number | null;
};

/** One open outline. Lives outside React; components subscribe to the stores that they show. */
export type Session = {
  acts: OutlineActs;
  writer: Writer;
  view: Store<ViewState>;
  draft: Store<Draft | null>;
  lifted: Store<Lifted | null>;
  preview: Store<Preview | null>;
  /** The other production that a drag is held over. */
  over: Store<Over | null>;
  /** Asking where the chosen rows go: copied there, or moved. */
  sending: Store<{ copy: boolean } | null>;
  /** Last sentence of the live region. */
  spoken: Store<string>;
  toast: Store<Toast | null>;
  menu: Store<{ x: number; y: number } | null>;
  model: OutlineModel;
  /** React keys of rows that began as stand-ins, so that an edit goes on when the stored id arrives. */
  keys: Map<string, string>;
  /** The next commit of rows gives the focused row the keyboard. */
  wantsFocus: boolean;
  /** Gives the current row the keyboard now. */
  focusGrid: () => void;
};

export function createSession(acts: OutlineActs): Session {
  const view = createStore(emptyView);
  const keys = new Map<string, string>();
  const writer = createWriter(acts, (tempId, id) => {
    keys.set(id, tempId);
    view.update((before) => renameRow(before, tempId, id));
  });
  return {
    acts,
    writer,
    view,
    draft: createStore<Draft | null>(null),
    lifted: createStore<Lifted | null>(null),
    preview: createStore<Preview | null>(null),
    over: createStore<Over | null>(null),
    sending: createStore<{ copy: boolean } | null>(null),
    spoken: createStore(''),
    toast: createStore<Toast | null>(null),
    menu: createStore<{ x: number; y: number } | null>(null),
    model: { items: [], outline: buildOutline([]), rows: [], order: [], seq: 0 },
    keys,
    wantsFocus: false,
    focusGrid: () => undefined,
  };
}

const SessionContext = createContext<Session | null>(null);
export const SessionProvider = SessionContext.Provider;

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('no outline session around this component');
  return session;
}
