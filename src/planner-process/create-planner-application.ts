import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Application, createApplication } from '../application/create-application.ts';
import { createPaperMaker } from '../documents/create-paper-maker.ts';
import { createSheetReader, type StartSheetProcess } from '../sheets/create-sheet-reader.ts';
import { createPlanFiles } from '../storage/create-plan-files.ts';
import type { Desktop } from './planner-host.ts';

/** The planner as Electron runs it: bundled, with its files in the installed program, and system dialogs. */
export function createPlannerApplication(host: {
  planPath: string;
  version: string;
  resourcesDir: string;
  desktop: Desktop;
  startSheetProcess: StartSheetProcess;
}): Application {
  return createApplication({
    planPath: host.planPath,
    version: host.version,
    ...host.desktop,
    files: createPlanFiles(),
    // The build puts the worker beside this process (electron.vite.config.ts).
    papers: createPaperMaker({ workerUrl: new URL('./paper-worker.js', import.meta.url) }),
    sheets: createSheetReader(host.startSheetProcess),
    readResource: (path) => readFileSync(join(host.resourcesDir, path), 'utf8'),
    now: () => new Date(),
  });
}
