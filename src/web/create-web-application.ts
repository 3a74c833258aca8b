import { readFileSync } from 'node:fs';
import { type Application, createApplication } from '../application/create-application.ts';
import { createPaperMaker } from '../documents/create-paper-maker.ts';
import type { LocalDate } from '../shared/time/local-time.ts';
import { createSheetReader } from '../sheets/create-sheet-reader.ts';
import { forkSheetProcess } from '../sheets/fork-sheet-process.ts';
import { createPlanFiles } from '../storage/create-plan-files.ts';
import { paperWorkerUrl, programFile, sheetProcessUrl } from './program-files.ts';

/**
 * The planner as a plain Node process runs it: behind the web host and the command line. It shows no
 * file dialogs; a window that it serves hands plans over as uploads.
 */
export function createWebApplication(place: {
  planPath: string;
  version: string;
  today?: LocalDate;
}): Application {
  return createApplication({
    ...place,
    files: createPlanFiles(),
    sheets: createSheetReader(forkSheetProcess(sheetProcessUrl())),
    papers: createPaperMaker({ workerUrl: paperWorkerUrl() }),
    readResource: (path) => readFileSync(programFile('resources', path), 'utf8'),
    now: () => new Date(),
    chooseFile: null,
  });
}
