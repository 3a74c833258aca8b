import { assembleBroadcastSchedule } from '../../src/application/documents/assemble-broadcast-schedule.ts';
import { assembleCueSheet } from '../../src/application/documents/assemble-cue-sheet.ts';
import { assembleRunningOrder } from '../../src/application/documents/assemble-running-order.ts';
import type { Paper } from '../../src/application/documents/papers.ts';
import { createPaperMaker } from '../../src/documents/create-paper-maker.ts';
import { productionInput, scheduleInput } from '../../src/documents/testing/sample-plan.ts';
import type { DocumentFormat } from '../../src/shared/contract/documents.ts';

/** A measure of the design's bars: the first paper of a fresh worker, and the middle of those that follow. */
export type PaperMeasure = { name: string; barMs: number; size: string; firstMs: number; medianMs: number };

/** Times the papers as a host has them made: through the worker, bytes handed over. Milliseconds of wall time. */
export async function benchPapers(rounds = 7): Promise<PaperMeasure[]> {
  const papers: [string, Paper, DocumentFormat, number][] = [
    ['cue sheet of 40 pages, PDF', assembleCueSheet(productionInput(16)), 'pdf', 1000],
    ['running order of 40 pages, PDF', assembleRunningOrder(productionInput(27)), 'pdf', 1000],
    ['schedule of 5,000 rows, workbook', assembleBroadcastSchedule(scheduleInput(5000)), 'xlsx', 500],
  ];
  const measures: PaperMeasure[] = [];
  for (const [name, paper, format, barMs] of papers) {
    const maker = createPaperMaker({
      workerUrl: new URL('../../src/documents/paper-worker.ts', import.meta.url),
    });
    const times: number[] = [];
    let last = new Uint8Array();
    for (let round = 0; round < rounds; round++) {
      const start = performance.now();
      last = new Uint8Array(await maker.make(paper, format));
      times.push(performance.now() - start);
    }
    await maker.close();
    const [firstMs = 0, ...warm] = times;
    const medianMs = warm.toSorted((a, b) => a - b)[Math.floor(warm.length / 2)] ?? firstMs;
    const pages = Buffer.from(last)
      .toString('latin1')
      .match(/\/Type \/Page\b(?!s)/g)?.length;
    const size = format === 'pdf' ? `${pages} pages` : `${Math.round(last.length / 1024)} kB`;
    measures.push({ name, barMs, size, firstMs: Math.round(firstMs), medianMs: Math.round(medianMs) });
  }
  return measures;
}

if (process.argv[1] === import.meta.filename) console.table(await benchPapers());
