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
  version: string;
  /** Where this host keeps its plan unless it is told otherwise. */
  planPath: string;
  /** Electron shows the system's dialog; null where a host has none. */
  chooseFile: (() => Promise<string | null>) | null;
};

/** Who calls: part of every request, set by the host and never by the window. */
export type Caller = { actor: string };
