import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRouterClient, type ORPCError } from '@orpc/server';
import { createSheetReader } from '../../sheets/create-sheet-reader.ts';
import { forkSheetProcess } from '../../sheets/fork-sheet-process.ts';
import { createPlanFiles } from '../../storage/create-plan-files.ts';
import { createApplication } from '../create-application.ts';
import type { Paper, PaperMaker } from '../documents/papers.ts';

const resources = new URL('../../../resources/', import.meta.url);

/** Papers as their data: enough for what the application decides about them. */
const dataPapers: PaperMaker = {
  make: async (paper: Paper) => new TextEncoder().encode(JSON.stringify(paper)),
  warm: async () => undefined,
};

/** The real application over a real file in a folder of its own, at a fixed hour; papers come as JSON. */
export function testPlanner() {
  const folder = mkdtempSync(join(tmpdir(), 'man-nhung-app-'));
  const clock = { now: new Date('2022-09-14T02:40:00Z') };
  const application = createApplication({
    files: createPlanFiles(() => clock.now),
    papers: dataPapers,
    sheets: createSheetReader(forkSheetProcess(new URL('../../sheets/sheet-process.ts', import.meta.url))),
    readResource: (path) => readFileSync(new URL(path, resources), 'utf8'),
    now: () => clock.now,
    version: '0.0.0',
    planPath: join(folder, 'plan.mannhung'),
    chooseFile: null,
  });
  const as = (actor: string) => createRouterClient(application.router, { context: { actor } });
  return {
    folder,
    clock,
    application,
    as,
    client: as('lan'),
    remove: () => {
      application.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
export type TestPlanner = ReturnType<typeof testPlanner>;

/** The coded error of a refused call. */
export async function codeOf(call: Promise<unknown>): Promise<{ code: string; data: unknown }> {
  try {
    await call;
  } catch (error) {
    const { code, data } = error as ORPCError<string, unknown>;
    return { code, data };
  }
  return { code: 'ACCEPTED', data: null };
}
