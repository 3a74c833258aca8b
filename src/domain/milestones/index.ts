export * from './milestone-state.ts';
