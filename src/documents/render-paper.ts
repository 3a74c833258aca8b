import type { Paper } from '../application/documents/papers.ts';
import { assertNever } from '../shared/assert-never.ts';
import type { DocumentFormat } from '../shared/contract/documents.ts';
import { PlanError } from '../shared/errors/plan-error.ts';

/**
 * Makes a paper's bytes in this thread; the worker and the tests call it. Each drawing library is loaded with the
 * first paper that needs it: the first PDF does not wait for the spreadsheets' library, nor the other way round.
 */
export async function renderPaper(paper: Paper, format: DocumentFormat): Promise<Uint8Array> {
  switch (paper.document) {
    case 'running-order':
      return format === 'pdf'
        ? (await import('./pdf/running-order.ts')).printRunningOrder(paper)
        : (await import('./xlsx/running-order.ts')).writeRunningOrder(paper);
    case 'cue-sheet':
      if (format === 'pdf') return (await import('./pdf/cue-sheet.ts')).printCueSheet(paper);
      throw new PlanError('FORMAT_UNSUPPORTED', { document: paper.document, format });
    case 'broadcast-schedule':
      return format === 'pdf'
        ? (await import('./pdf/broadcast-schedule.ts')).printBroadcastSchedule(paper)
        : (await import('./xlsx/broadcast-schedule.ts')).writeBroadcastSchedule(paper);
    default:
      return assertNever(paper);
  }
}
