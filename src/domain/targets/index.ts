export * from './target-kinds.ts';
