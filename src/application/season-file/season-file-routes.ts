import { PlanError } from '../../shared/errors/plan-error.ts';
import { limits } from '../../shared/limits.ts';
import type { Implementer } from '../implementer.ts';
import type { PlanSession } from '../plan/plan-session.ts';
import { exportSeason } from './export-season.ts';
import { importSeason, lookInto } from './import-season.ts';
import { readSeasonFile } from './read-season-file.ts';

async function read(file: File) {
  // Refused by its size alone, before it is read.
  if (file.size > limits.seasonFileBytes) throw new PlanError('TOO_LARGE', { limit: limits.seasonFileBytes });
  return readSeasonFile(new Uint8Array(await file.arrayBuffer()));
}

/** Handing a season to another PC, and taking one in. */
export function seasonFileRoutes(os: Implementer, session: PlanSession) {
  return {
    export: os.seasonFile.export.handler(({ input }) => {
      const { fileName, bytes } = exportSeason(session.plan(), input);
      return { fileName, bytes: new File([bytes], fileName, { type: 'application/json' }) };
    }),
    look: os.seasonFile.look.handler(async ({ input }) => lookInto(session.plan(), await read(input.file))),
    import: os.seasonFile.import.handler(async ({ input, context }) => {
      const result = importSeason(session.plan(), context, await read(input.file), input);
      session.pump();
      return result;
    }),
  };
}
