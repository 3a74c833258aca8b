import type { Sheet } from '../../shared/sheets.ts';
import { readSheets } from '../read-sheets.ts';

/** The sheets of a file, read in this process. */
export async function readAll(bytes: Uint8Array, fileName = 'tệp.xlsx'): Promise<Sheet[]> {
  const sheets: Sheet[] = [];
  for await (const part of readSheets(bytes, fileName)) {
    if (part.type === 'sheet') sheets.push({ name: part.name, rows: [], notes: [] });
    if (part.type === 'rows') sheets.at(-1)?.rows.push(...part.rows);
    if (part.type === 'notes') sheets.at(-1)?.notes.push(...part.notes);
  }
  return sheets;
}
