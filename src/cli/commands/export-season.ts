import { resolve } from 'node:path';
import { PlanError } from '../../shared/errors/plan-error.ts';
import { findSeason } from '../find-season.ts';
import { withPlan } from '../open-planner.ts';
import { printData, say } from '../print.ts';
import { stageOutput } from '../write-output.ts';

/** The document of `export` that is no paper but a whole season, for another PC. */
export const SEASON_DOCUMENT = 'season-file';

type Options = {
  db: string;
  format: string;
  out: string;
  season?: string;
  withoutPersonalData?: boolean;
  json?: boolean;
};

export function exportSeasonFile(options: Options): Promise<void> {
  if (options.format !== 'json')
    throw new PlanError('FORMAT_UNSUPPORTED', {
      document: SEASON_DOCUMENT,
      format: options.format.slice(0, 100),
    });
  return withPlan(options.db, async (client) => {
    const season = findSeason(await client.season.list(), options.season, SEASON_DOCUMENT);
    const withoutPersonalData = options.withoutPersonalData ?? false;
    const file = await client.seasonFile.export({ seasonId: season.id, withoutPersonalData });
    const bytes = new Uint8Array(await file.bytes.arrayBuffer());
    const output = stageOutput(options.out, bytes, resolve(options.db));
    output.put();
    say(`Wrote ${options.out} (${season.name}, ${bytes.length} bytes).`);
    if (options.json) {
      printData(
        {
          path: resolve(options.out),
          document: SEASON_DOCUMENT,
          format: 'json',
          season: { id: season.id, name: season.name },
          withoutPersonalData,
          bytes: bytes.length,
        },
        true,
      );
    }
  });
}
