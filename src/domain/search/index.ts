export { find } from './find.ts';
export { highlight } from './highlight.ts';
export { buildSegment, foldEntry } from './segment.ts';
export { createShelf, type Shelf } from './shelf.ts';
