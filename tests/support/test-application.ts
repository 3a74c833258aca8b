import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Application, createApplication } from '../../src/application/create-application.ts';
import { createSheetReader } from '../../src/sheets/create-sheet-reader.ts';
import { forkSheetProcess } from '../../src/sheets/fork-sheet-process.ts';
import { createPlanFiles } from '../../src/storage/create-plan-files.ts';

const resources = new URL('../../resources/', import.meta.url);

/** Bytes of every value, so that a transport that takes them for text shows. */
export const paperBytes = Uint8Array.from({ length: 300_000 }, (_, index) => (index * 7919) % 256);

export type TestApplication = { application: Application; planPath: string; remove(): void };

/** The real application over real storage in a folder of its own; papers are made of known bytes. */
export function createTestApplication(): TestApplication {
  const folder = mkdtempSync(join(tmpdir(), 'man-nhung-app-'));
  const planPath = join(folder, 'Mùa diễn.mannhung');
  const application = createApplication({
    planPath,
    files: createPlanFiles(),
    papers: { make: async () => paperBytes, warm: async () => undefined },
    sheets: createSheetReader(
      forkSheetProcess(new URL('../../src/sheets/sheet-process.ts', import.meta.url)),
    ),
    readResource: (path) => readFileSync(new URL(path, resources), 'utf8'),
    now: () => new Date(),
    version: '0.0.0-test',
    chooseFile: null,
  });
  return {
    application,
    planPath,
    remove() {
      application.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
