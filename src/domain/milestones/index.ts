export * from './milestone-state.ts';
export * from './template.ts';
