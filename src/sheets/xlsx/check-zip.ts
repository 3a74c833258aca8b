import yauzl, { type Entry, type ZipFile } from 'yauzl';
import { limits } from '../../shared/limits.ts';
import { SheetRefusal } from '../../shared/sheets.ts';
import { createCellCounter } from './count-cells.ts';

/** Below this a file is small whatever it was packed to. */
const SMALL = 1024 * 1024;

export type CheckedZip = { macros: boolean };

/**
 * Unpacks a workbook once for nothing but its sizes, before anything reads it: the sizes that a zip declares are words,
 * so the bytes that really come out are counted, and it stops at the first too many.
 */
export async function checkZip(bytes: Uint8Array): Promise<CheckedZip> {
  const zip = await open(bytes);
  const found = { workbook: false, macros: false };
  let declared = 0;
  let unpacked = 0;
  const allowed = Math.max(SMALL, Math.min(limits.sheetInflatedBytes, bytes.length * limits.sheetInflation));
  const inflates = () => new SheetRefusal('inflates', limits.sheetInflatedBytes);
  if (zip.entryCount > limits.sheetEntries) throw inflates();
  const cells = createCellCounter();
  for await (const entry of entriesOf(zip)) {
    if (entry.isEncrypted()) throw new SheetRefusal('encrypted');
    declared += entry.uncompressedSize;
    if (declared > allowed) throw inflates();
    if (entry.fileName === 'xl/workbook.xml') found.workbook = true;
    if (/vbaProject\.bin$/i.test(entry.fileName)) found.macros = true;
    if (entry.fileName.endsWith('/')) continue;
    const count = /^\/?xl\/worksheets\/[^/]+\.xml$/.test(entry.fileName) ? cells.sheet() : null;
    for await (const chunk of await streamOf(zip, entry)) {
      unpacked += (chunk as Buffer).length;
      if (unpacked > allowed) throw inflates();
      count?.(chunk as Buffer);
    }
  }
  if (!found.workbook) throw new SheetRefusal('not-a-sheet');
  return { macros: found.macros };
}

function open(bytes: Uint8Array): Promise<ZipFile> {
  return new Promise((opened, failed) => {
    yauzl.fromBuffer(
      Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length),
      { lazyEntries: true, validateEntrySizes: false },
      (error, zip) => (error ? failed(new SheetRefusal('damaged')) : opened(zip)),
    );
  });
}

async function* entriesOf(zip: ZipFile): AsyncGenerator<Entry> {
  for (;;) {
    const entry = await new Promise<Entry | null>((next, failed) => {
      const settle = (act: () => void) => {
        zip.removeAllListeners('entry').removeAllListeners('end').removeAllListeners('error');
        act();
      };
      zip.once('entry', (found: Entry) => settle(() => next(found)));
      zip.once('end', () => settle(() => next(null)));
      zip.once('error', () => settle(() => failed(new SheetRefusal('damaged'))));
      zip.readEntry();
    });
    if (entry === null) return;
    yield entry;
  }
}

function streamOf(zip: ZipFile, entry: Entry): Promise<NodeJS.ReadableStream> {
  return new Promise((opened, failed) => {
    try {
      zip.openReadStream(entry, (error, stream) =>
        error ? failed(new SheetRefusal('damaged')) : opened(stream),
      );
    } catch {
      // A way of packing that no office program uses.
      failed(new SheetRefusal('damaged'));
    }
  });
}
