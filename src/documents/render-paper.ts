import type { Paper } from '../application/documents/papers.ts';
import type { DocumentFormat } from '../shared/contract/documents.ts';
import { PlanError } from '../shared/errors/plan-error.ts';

type Making<P> = Partial<Record<DocumentFormat, (paper: P) => Promise<Uint8Array>>>;
type Kinds = { [P in Paper as P['document']]: Making<P> };

/**
 * Each drawing library is loaded with the first paper that needs it: the first PDF does not wait for the spreadsheets'
 * library, nor the other way round.
 */
const kinds: Kinds = {
  'running-order': {
    pdf: async (paper) => (await import('./pdf/running-order.ts')).printRunningOrder(paper),
    docx: async (paper) => (await import('./docx/running-order.ts')).writeRunningOrderWord(paper),
    xlsx: async (paper) => (await import('./xlsx/running-order.ts')).writeRunningOrder(paper),
    csv: async (paper) => (await import('./csv/paper-csv.ts')).writeRunningOrderCsv(paper),
  },
  'cue-sheet': {
    pdf: async (paper) => (await import('./pdf/cue-sheet.ts')).printCueSheet(paper),
    xlsx: async (paper) => (await import('./xlsx/cue-sheet.ts')).writeCueSheet(paper),
    csv: async (paper) => (await import('./csv/paper-csv.ts')).writeCueSheetCsv(paper),
  },
  'cast-list': {
    pdf: async (paper) => (await import('./pdf/cast-list.ts')).printCastList(paper),
    docx: async (paper) => (await import('./docx/cast-list.ts')).writeCastListWord(paper),
    xlsx: async (paper) => (await import('./xlsx/cast-list.ts')).writeCastList(paper),
    csv: async (paper) => (await import('./csv/paper-csv.ts')).writeCastListCsv(paper),
  },
  'broadcast-schedule': {
    pdf: async (paper) => (await import('./pdf/broadcast-schedule.ts')).printBroadcastSchedule(paper),
    xlsx: async (paper) => (await import('./xlsx/broadcast-schedule.ts')).writeBroadcastSchedule(paper),
    csv: async (paper) => (await import('./csv/paper-csv.ts')).writeBroadcastCsv(paper),
  },
  'season-plan': {
    pdf: async (paper) => (await import('./pdf/season-plan.ts')).printSeasonPlan(paper),
    xlsx: async (paper) => (await import('./xlsx/season-plan.ts')).writeSeasonPlan(paper),
  },
  'call-sheet': {
    pdf: async (paper) => (await import('./pdf/call-sheet.ts')).printCallSheet(paper),
    docx: async (paper) => (await import('./docx/call-sheet.ts')).writeCallSheetWord(paper),
  },
  'week-schedule': {
    pdf: async (paper) => (await import('./pdf/week-schedule.ts')).printWeekSchedule(paper),
    xlsx: async (paper) => (await import('./xlsx/week-schedule.ts')).writeWeekSchedule(paper),
  },
  'personal-schedule': {
    pdf: async (paper) => (await import('./pdf/personal-schedule.ts')).printPersonalSchedule(paper),
    ics: async (paper) => (await import('./ics/personal-schedule.ts')).writePersonalCalendar(paper),
  },
  'attendance-sheet': {
    pdf: async (paper) => (await import('./pdf/attendance-sheet.ts')).printAttendanceSheet(paper),
  },
  allowance: {
    pdf: async (paper) => (await import('./pdf/allowance.ts')).printAllowance(paper),
    xlsx: async (paper) => (await import('./xlsx/allowance.ts')).writeAllowance(paper),
  },
};

/** Makes a paper's bytes in this thread; the worker and the tests call it. */
export async function renderPaper<P extends Paper>(paper: P, format: DocumentFormat): Promise<Uint8Array> {
  const making = kinds[paper.document] as Making<P>;
  const make = making[format];
  if (!make) throw new PlanError('FORMAT_UNSUPPORTED', { document: paper.document, format });
  return make(paper);
}
