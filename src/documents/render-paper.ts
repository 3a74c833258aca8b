import type { Paper } from '../application/documents/papers.ts';
import { assertNever } from '../shared/assert-never.ts';
import type { DocumentFormat } from '../shared/contract/documents.ts';
import { PlanError } from '../shared/errors/plan-error.ts';
import { printBroadcastSchedule } from './pdf/broadcast-schedule.ts';
import { printCueSheet } from './pdf/cue-sheet.ts';
import { printRunningOrder } from './pdf/running-order.ts';
import { writeBroadcastSchedule } from './xlsx/broadcast-schedule.ts';
import { writeRunningOrder } from './xlsx/running-order.ts';

/** Makes a paper's bytes in this thread; the worker and the tests call it. */
export function renderPaper(paper: Paper, format: DocumentFormat): Promise<Uint8Array> {
  switch (paper.document) {
    case 'running-order':
      return format === 'pdf' ? printRunningOrder(paper) : writeRunningOrder(paper);
    case 'cue-sheet':
      if (format === 'pdf') return printCueSheet(paper);
      return Promise.reject(new PlanError('FORMAT_UNSUPPORTED', { document: paper.document, format }));
    case 'broadcast-schedule':
      return format === 'pdf' ? printBroadcastSchedule(paper) : writeBroadcastSchedule(paper);
    default:
      return assertNever(paper);
  }
}
