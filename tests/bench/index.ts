import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { createRouterClient } from '@orpc/server';
import { prepareDocument } from '../../src/application/documents/prepare-document.ts';
import { createPlanFiles } from '../../src/storage/create-plan-files.ts';
import { createWebApplication } from '../../src/web/create-web-application.ts';
import { measureCalendar } from './calendar/measure-calendar.ts';
import { measureConflicts, measureConflictsOf } from './conflicts.ts';
import { measureImports } from './imports.ts';
import { type Measured, measure, printTable } from './measure.ts';
import { measurePapers } from './papers.ts';
import { measurePeopleTable } from './people-table.ts';
import { measureRehearsals } from './rehearsals.ts';
import { measureSearch } from './search.ts';
import { measureSeasonFiles } from './season-files.ts';
import { makeTenYears, tenYears } from './ten-years.ts';

/** Medians of what a user waits for, on a plan of ten years and on the sample season. Nothing here is asserted. */
const folder = mkdtempSync(join(tmpdir(), 'man-nhung-bench-'));
const path = join(folder, 'ten-years.mannhung');
const rows: Measured[] = [];

try {
  console.log(
    `${cpus().length} × ${cpus()[0]?.model ?? 'unknown CPU'}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}`,
  );
  makeTenYears(path);
  console.log(
    `plan of ten years: ${JSON.stringify(tenYears)}, ${Math.round(statSync(path).size / 2 ** 20)} MB\n`,
  );
  const files = createPlanFiles();
  rows.push(await measure('open the plan, checked', 5, () => files.open(path).close(), { bar: 1000 }));

  const application = createWebApplication({ planPath: path, version: '0' });
  application.session.open(path);
  const plan = application.session.plan();
  const client = createRouterClient(application.router, { context: { actor: 'bench' } });
  const productions = await client.productions.list({});
  const big = productions.find((production) => production.code === 'B-7')?.id ?? '';
  const [item] = plan.items(big);
  const itemId = item?.id ?? '';

  rows.push(
    await measure('first screen: status, seasons, productions', 7, async () => {
      await client.plan.status();
      await client.season.list();
      await client.productions.list({});
    }),
  );
  rows.push(
    await measure(
      'a week of calls',
      31,
      () => plan.calls({ from: '2018-03-05T00:00', to: '2018-03-12T00:00' }),
      { bar: 5 },
    ),
  );
  const seasons = await client.season.list();
  const seasonId = seasons.find((season) => season.year === 2018)?.id ?? '';
  rows.push(
    await measure('the overview of a season', 31, () => client.season.overview({ seasonId }), { bar: 10 }),
  );
  rows.push(await measure('a running order of 60 items', 31, () => client.items.tree({ productionId: big })));
  rows.push(await measure('2,500 cues of one production', 11, () => client.cues.list({ productionId: big })));
  rows.push(
    await measure('one durable journaled write', 51, () =>
      client.items.update({ id: itemId, fields: { note: String(Math.random()) } }),
    ),
  );
  rows.push(await measure('undo', 25, () => client.history.undo()));
  rows.push(await measure('redo', 25, () => client.history.redo()));
  const [call] = plan.calls({ from: '2018-03-05T00:00', to: '2018-03-12T00:00' });
  const spread = plan.calls({}).filter((_, n) => n % 333 === 0);
  const minutes = () => 60 + Math.floor(Math.random() * 60);
  rows.push(
    ...(await measureSearch(plan, {
      oneCall: () =>
        client.schedule.write({ update: [{ id: call?.id ?? '', fields: { durationMinutes: minutes() } }] }),
      manyCalls: () =>
        client.schedule.write({
          update: spread.map(({ id }) => ({ id, fields: { durationMinutes: minutes() } })),
        }),
    })),
  );
  rows.push(
    ...(await measureConflictsOf(plan, () =>
      client.schedule.write({
        update: [{ id: call?.id ?? '', fields: { durationMinutes: minutes() } }],
      }),
    )),
  );
  application.close();

  const sample = createWebApplication({ planPath: join(folder, 'sample.mannhung'), version: '0' });
  const sampleClient = createRouterClient(sample.router, { context: { actor: 'bench' } });
  rows.push(
    await measure('make the sample season', 1, () => sampleClient.plan.createSample(), { warm: false }),
  );
  const play = (await sampleClient.productions.list({})).find((production) => production.code === 'LVT');
  const channel = (await sampleClient.broadcast.channels()).find((candidate) => candidate.code === 'THĐT1');
  for (const [document, format] of [
    ['running-order', 'pdf'],
    ['running-order', 'xlsx'],
    ['cue-sheet', 'pdf'],
    ['broadcast-schedule', 'xlsx'],
  ] as const) {
    const request = { document, format, productionId: play?.id, channelId: channel?.id };
    rows.push(
      await measure(`${document}, ${format}`, 9, () =>
        prepareDocument(sample.session.plan(), sample.host, request),
      ),
    );
  }
  const [season] = await sampleClient.season.list();
  const { bytes } = await sampleClient.seasonFile.export({ seasonId: season?.id ?? '' });
  sample.close();
  rows.push(...(await measureSeasonFiles(await bytes.text(), (name) => join(folder, name))));
  rows.push(...(await measurePapers()));
  rows.push(...(await measureConflicts()));
  rows.push(...(await measureImports(folder)));
  rows.push(...(await measurePeopleTable(folder)));
  rows.push(...(await measureRehearsals()));
  printTable(rows);
  await measureCalendar();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exit();
