import { SheetRefusal } from '../shared/sheets.ts';
import type { SheetAnswer } from './process-messages.ts';
import { isPasted, readTextSheet } from './text/read-text.ts';

const starts = (bytes: Uint8Array, ...head: number[]) => head.every((byte, i) => bytes[i] === byte);

const isZip = (bytes: Uint8Array) =>
  starts(bytes, 0x50, 0x4b, 0x03, 0x04) || starts(bytes, 0x50, 0x4b, 0x05, 0x06);
/** OLE2: a workbook of an old Excel, or the case around an encrypted new one. */
const isCompound = (bytes: Uint8Array) => starts(bytes, 0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);
/** BIFF without a case: Excel 2 to 4. */
const isBiff = (bytes: Uint8Array) =>
  bytes[0] === 0x09 && [0x00, 0x02, 0x04, 0x08].includes(bytes[1] ?? 1) && bytes[3] === 0;

const encryptedName = Buffer.from('EncryptedPackage', 'utf16le');

/**
 * A file by what it holds, whatever its name says: a workbook, or a text with columns. Sheets come one after another,
 * their rows in portions, so that nothing has to be held twice.
 */
export async function* readSheets(bytes: Uint8Array, fileName: string): AsyncGenerator<SheetAnswer> {
  if (bytes.length === 0) throw new SheetRefusal('empty');
  if (isCompound(bytes))
    throw new SheetRefusal(
      Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(encryptedName)
        ? 'encrypted'
        : 'old-excel',
    );
  if (isBiff(bytes)) throw new SheetRefusal('old-excel');
  if (!isZip(bytes) || isPasted(fileName)) {
    yield* readTextSheet(bytes, fileName);
    return;
  }
  // The workbook's library is loaded for workbooks only.
  const { readWorkbook } = await import('./xlsx/read-workbook.ts');
  yield* readWorkbook(bytes);
}
