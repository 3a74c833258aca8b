export { ProductionDialog } from './production-dialog.tsx';
export { ProductionPage } from './production-page.tsx';
export { ProductionsPage } from './productions-page.tsx';
