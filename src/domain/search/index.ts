export { type Found, find } from './find.ts';
export { highlight, type Piece } from './highlight.ts';
export { buildSegment, type Findable, type Folded, foldEntry, type Segment } from './segment.ts';
