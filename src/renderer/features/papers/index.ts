export { PapersDialog } from './papers-dialog.tsx';
export { Preview } from './preview.tsx';
