import { saveFile } from '../../ui/save-file.ts';

/** Saves a file as what it is, whatever its type says: the browser shall keep it, never show it as a page. */
export function saveCopy(file: File): void {
  saveFile(file.name, new Blob([file], { type: 'application/octet-stream' }));
}
