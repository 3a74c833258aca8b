export * from './counted.ts';
export * from './tally.ts';
export * from './target-kinds.ts';
