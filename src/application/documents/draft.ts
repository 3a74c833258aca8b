import type { Paper } from './papers.ts';

/** A paper's words before it has its version; `name` goes into the file name, with what sets this choice apart. */
export type Draft = {
  subjectId: string;
  productionId: string | null;
  name: string;
  paper: Paper;
  /** The options as the paper took them, where different words ask for the same paper. */
  options?: Readonly<Record<string, unknown>>;
};
