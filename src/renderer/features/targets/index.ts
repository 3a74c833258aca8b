import { later } from '../../ui/later.ts';

export { TargetIcon, TargetLegend, TargetProgress, TargetVerdict } from './target-parts.tsx';
export const TargetsPage = later(async () => (await import('./targets-page.tsx')).TargetsPage);
