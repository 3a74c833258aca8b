export { checkContent } from './check-content.ts';
export { describeDifferences } from './describe-differences.ts';
export { type ImportMode, importBlocker, type PlanState, planImport } from './plan-import.ts';
export { seasonContent } from './season-content.ts';
