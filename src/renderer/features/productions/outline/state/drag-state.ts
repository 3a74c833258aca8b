import type { Landing } from '../model/drop-position.ts';

/** What is lifted: set at the start of a drag, null again at its end. */
export type Lifted = {
  by: 'pointer' | 'keyboard';
  /** The row under the pointer. */
  id: string;
  /** Everything that goes along, topmost rows only, in running order. */
  ids: readonly string[];
  title: string;
  depth: number;
  /** Page position of the pointer at the start. */
  x: number;
  y: number;
};

/** Where it would land, with what follows from it; changes once a gap or depth, not once a frame. */
export type Preview = Landing & {
  /** The row that would hold it, null at the top. */
  parentId: string | null;
  /** Start of the first moved row then, seconds from the curtain. */
  startSeconds: number;
};
