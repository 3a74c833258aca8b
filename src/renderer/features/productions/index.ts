import { later } from '../../ui/later.ts';

export { ProductionDialog } from './production-dialog.tsx';
export const ProductionPage = later(async () => (await import('./production-page.tsx')).ProductionPage);
export const ProductionsPage = later(async () => (await import('./productions-page.tsx')).ProductionsPage);
