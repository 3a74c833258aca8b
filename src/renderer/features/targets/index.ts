export { TargetIcon, TargetLegend, TargetProgress, TargetVerdict } from './target-parts.tsx';
export { TargetsPage } from './targets-page.tsx';
