import type { Landing } from '../model/drop-position.ts';

/** What is lifted: set at the start of a drag, null again at its end. */
export type Lifted = {
  by: 'pointer' | 'keyboard';
  /** The row under the pointer, or the focused one. */
  id: string;
  /** Everything that goes along, topmost rows only, in running order. */
  ids: readonly string[];
  /** The same with all rows below them. */
  moved: ReadonlySet<string>;
  title: string;
  depth: number;
  /** Position of the pointer in the window at the start. */
  x: number;
  y: number;
  /** Sequence of the rows that the user saw when lifting. */
  baseSeq: number;
};

/** Where it would land, with what follows from it; changes once a gap or depth, not once a frame. */
export type Preview = Landing & {
  /** The row that would hold it, null at the top. */
  parentId: string | null;
  /** Start of the first moved row then, seconds from the curtain. */
  startSeconds: number;
  /** It would stay where it is. */
  unchanged: boolean;
};

/** Another production under the pointer of a drag; with Ctrl the rows stay here too. */
export type Over = { productionId: string; copy: boolean };
