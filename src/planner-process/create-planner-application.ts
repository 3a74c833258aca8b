import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Application, createApplication } from '../application/create-application.ts';
import { createPaperMaker } from '../documents/create-paper-maker.ts';
import { createSheetReader, type StartSheetProcess } from '../sheets/create-sheet-reader.ts';
import { createPlanFiles } from '../storage/create-plan-files.ts';

/** The planner as Electron runs it: bundled, with its files in the installed program, and system dialogs. */
export function createPlannerApplication(host: {
  planPath: string;
  version: string;
  resourcesDir: string;
  chooseFile: () => Promise<string | null>;
  startSheetProcess: StartSheetProcess;
}): Application {
  return createApplication({
    planPath: host.planPath,
    version: host.version,
    chooseFile: host.chooseFile,
    files: createPlanFiles(),
    // The build puts the worker beside this process (electron.vite.config.ts).
    papers: createPaperMaker({ workerUrl: new URL('./paper-worker.js', import.meta.url) }),
    sheets: createSheetReader(host.startSheetProcess),
    readResource: (path) => readFileSync(join(host.resourcesDir, path), 'utf8'),
    now: () => new Date(),
  });
}
