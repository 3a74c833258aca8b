import type { LocalDate } from '../shared/time/local-time.ts';
import type { PaperMaker } from './documents/papers.ts';
import type { PlanFiles } from './plan/plan-files.ts';

/** What a host gives the application. */
export type Host = {
  files: PlanFiles;
  papers: PaperMaker;
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
};

/** Who calls: part of every request, set by the host and never by the window. */
export type Caller = { actor: string };
