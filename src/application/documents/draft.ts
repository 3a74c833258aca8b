import type { PaperChange } from './call-papers.ts';
import type { Paper } from './papers.ts';

/** A paper's words before it has its version; `name` goes into the file name, with what sets this choice apart. */
export type Draft = {
  subjectId: string;
  productionId: string | null;
  name: string;
  paper: Paper;
  /** The options as the paper took them, where different words ask for the same paper. */
  options?: Readonly<Record<string, unknown>>;
  /** For a paper that tells what changed since its last version: what this one says, and how it differs from another. */
  compared?: { content: string; changesSince(content: string): PaperChange[] };
};
