export * from './compare-tables.ts';
export * from './row-titles.ts';
