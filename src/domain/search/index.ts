export { find } from './find.ts';
export { highlight } from './highlight.ts';
export { buildSegment, type Folded, foldEntry, type Segment } from './segment.ts';
