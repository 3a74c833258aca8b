export { useSeasonFile } from './use-season-file.tsx';
