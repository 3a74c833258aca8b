export * from './keyboard-move.ts';
export * from './move-items.ts';
export * from './new-item-place.ts';
export * from './numbering.ts';
export * from './outline.ts';
export * from './resolve-item-drop.ts';
export * from './slot-fit.ts';
export * from './slot-segments.ts';
