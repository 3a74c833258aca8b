import type { Sheet } from '../../shared/sheets.ts';

/** Reads a file apart from the planner; refused as IMPORT_REFUSED or TOO_LARGE, whatever the file does. */
export type SheetReader = {
  read(bytes: Uint8Array, fileName: string, signal?: AbortSignal): Promise<Sheet[]>;
};
