export * from './keyboard-move.ts';
export * from './numbering.ts';
export * from './outline.ts';
export * from './resolve-item-drop.ts';
export * from './slot-fit.ts';
