import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createSheetReader } from './create-sheet-reader.ts';
import { forkSheetProcess } from './fork-sheet-process.ts';
import { rawZip, workbookEntries } from './testing/raw-zip.ts';

const entry = new URL('./sheet-process.ts', import.meta.url);
const reader = createSheetReader(forkSheetProcess(entry));
const utf8 = (text: string) => new TextEncoder().encode(text);
const refusal = (reason: string) => ({ code: 'IMPORT_REFUSED', data: { reason } });

/** Child processes of this one that still run, where the system tells. */
function children(): string {
  const list = `/proc/self/task/${process.pid}/children`;
  return existsSync(list) ? readFileSync(list, 'utf8').trim() : '';
}

describe('reading in a process of its own', () => {
  it('gives sheets of many rows in their order', async () => {
    const lines = Array.from({ length: 3000 }, (_, i) => `${i},Nguyễn Văn ${i}`);
    const [sheet] = await reader.read(utf8(lines.join('\n')), 'a.csv');
    expect(sheet?.rows).toHaveLength(3000);
    expect(sheet?.rows[2999]).toEqual(['2999', 'Nguyễn Văn 2999']);
  });

  it('refuses with the code of what is wrong, and stays able to read', async () => {
    await expect(reader.read(utf8('\u0000\u0001\u0002'), 'a.bin')).rejects.toMatchObject(
      refusal('not-a-sheet'),
    );
    await expect(reader.read(utf8('  '), 'a.csv')).rejects.toMatchObject(refusal('empty'));
    const empty = rawZip(workbookEntries(''));
    await expect(reader.read(empty, 'a.xlsx')).rejects.toMatchObject(refusal('empty'));
    expect((await reader.read(utf8('a,b'), 'a.csv'))[0]?.rows).toEqual([['a', 'b']]);
  });

  it('ends the process when nobody waits any more, or for too long', async () => {
    const stop = new AbortController();
    const reading = reader.read(utf8('a,b'), 'a.csv', stop.signal);
    stop.abort();
    await expect(reading).rejects.toMatchObject(refusal('cancelled'));
    const slow = createSheetReader(forkSheetProcess(entry), 0);
    await expect(slow.read(utf8('a,b'), 'a.csv')).rejects.toMatchObject(refusal('too-slow'));
    await expect.poll(children, { timeout: 5000 }).toBe('');
  });

  it('outlives a process that is killed from outside', async () => {
    const dying = createSheetReader((listener) => {
      const process = forkSheetProcess(entry)(listener);
      return { post: () => process.end(), end: process.end };
    });
    await expect(dying.read(utf8('a,b'), 'a.csv')).rejects.toMatchObject(refusal('too-heavy'));
  });
});
