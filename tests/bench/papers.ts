import { assembleBroadcastSchedule } from '../../src/application/documents/assemble-broadcast-schedule.ts';
import { assembleCastList } from '../../src/application/documents/assemble-cast-list.ts';
import { assembleCueSheet } from '../../src/application/documents/assemble-cue-sheet.ts';
import { assembleRunningOrder } from '../../src/application/documents/assemble-running-order.ts';
import { assembleSeasonPlan } from '../../src/application/documents/assemble-season-plan.ts';
import type { Paper } from '../../src/application/documents/papers.ts';
import { createPaperMaker } from '../../src/documents/create-paper-maker.ts';
import { productionInput, scheduleInput } from '../../src/documents/testing/sample-plan.ts';
import { castListInput, seasonPlanInput } from '../../src/documents/testing/sample-season.ts';
import type { DocumentFormat } from '../../src/shared/contract/documents.ts';
import { type Measured, measure } from './measure.ts';

/** Long papers through the worker, as a host has them made: the first of a fresh worker, and those that follow. */
export async function measurePapers(): Promise<Measured[]> {
  const papers: [string, Paper, DocumentFormat, number][] = [
    ['cue sheet of 40 pages, pdf', assembleCueSheet(productionInput(16)), 'pdf', 1000],
    ['running order of 40 pages, pdf', assembleRunningOrder(productionInput(27)), 'pdf', 1000],
    ['running order of 40 pages, docx', assembleRunningOrder(productionInput(27)), 'docx', 1000],
    ['running order of 40 pages, csv', assembleRunningOrder(productionInput(27)), 'csv', 100],
    ['cast list, pdf', assembleCastList(castListInput()), 'pdf', 200],
    ['season plan of 8 productions, pdf', assembleSeasonPlan(seasonPlanInput(8)), 'pdf', 500],
    ['schedule of 5,000 rows, xlsx', assembleBroadcastSchedule(scheduleInput(5000)), 'xlsx', 500],
  ];
  const rows: Measured[] = [];
  for (const [name, paper, format, bar] of papers) {
    const maker = createPaperMaker({
      workerUrl: new URL('../../src/documents/paper-worker.ts', import.meta.url),
    });
    rows.push(
      await measure(`${name}, first of a fresh worker`, 1, () => maker.make(paper, format), { warm: false }),
    );
    rows.push(await measure(name, 7, () => maker.make(paper, format), { bar }));
    await maker.close();
  }
  rows.push(await measureWarmed());
  return rows;
}

/** What the window does a few seconds after it has come: the first paper after that. */
async function measureWarmed(): Promise<Measured> {
  const maker = createPaperMaker({
    workerUrl: new URL('../../src/documents/paper-worker.ts', import.meta.url),
  });
  await maker.warm();
  const paper = assembleCueSheet(productionInput(16));
  const measured = await measure(
    'cue sheet of 40 pages, pdf, first after warming',
    1,
    () => maker.make(paper, 'pdf'),
    {
      warm: false,
    },
  );
  await maker.close();
  return measured;
}
