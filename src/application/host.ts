import type { LocalDate } from '../shared/time/local-time.ts';
import type { PaperMaker } from './documents/papers.ts';
import type { SheetReader } from './imports/sheet-reader.ts';
import type { PlanFiles } from './plan/plan-files.ts';

/** What a host gives the application. */
export type Host = {
  files: PlanFiles;
  papers: PaperMaker;
  sheets: SheetReader;
  /** Text of a file of `resources/`. */
  readResource(path: string): string;
  now(): Date;
  /** A day to take for today, so that a season that is over can be looked at as it was; acts keep their real time. */
  today?: LocalDate;
  version: string;
  /** Where this host keeps its plan unless it is told otherwise. */
  planPath: string;
  /** Electron shows the system's dialog; null where a host has none. */
  chooseFile: (() => Promise<string | null>) | null;
  /** The same for a folder; a host that has no dialogs leaves it out. */
  chooseFolder?: () => Promise<string | null>;
  /** Shows a file in the system's file manager; a host without one leaves it out. */
  showFile?: (path: string) => void;
};

/**
 * Who calls: part of every request, set by the host and never by the window. The host names the account of the system;
 * what the handlers get is the name that the plan keeps for it (`operator.ts`).
 */
export type Caller = {
  actor: string;
  /** The account, where the plan knows it by another name. */
  account?: string;
  /** Names under which the same account acted before; its acts are all its own. */
  formerly?: readonly string[];
};
