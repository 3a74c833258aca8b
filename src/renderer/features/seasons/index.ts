export { EditSeasonDialog } from './edit-season-dialog.tsx';
export { NewSeasonDialog } from './new-season-dialog.tsx';
export { RemoveSeasonDialog } from './remove-season-dialog.tsx';
