export * from './compare-tables.ts';
