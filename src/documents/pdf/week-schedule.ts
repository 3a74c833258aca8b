import type { WeekSchedulePaper } from '../../application/documents/call-papers.ts';
import type { GridColumn } from '../tables/paper-grid.ts';
import { workingFooter } from './footer.ts';
import type { Sheet } from './measures.ts';
import { type GridLine, paperGrid } from './paper-grid.ts';
import { printPdf } from './print-pdf.ts';
import { workingHead } from './working-head.ts';

const sheet: Sheet = { orientation: 'landscape', margins: [12, 12, 12, 14] };
const look = { fontSize: 9, pageRoom: 120, topLine: 0 };

const columns: readonly GridColumn[] = [
  { label: 'Giờ', width: 27, bold: true },
  { label: 'Việc', width: 48, bold: true },
  { label: 'Chương trình, vở', width: 44 },
  { label: 'Lớp, bài bản', width: 52 },
  { label: 'Nơi', width: 30 },
  { label: 'Ai', width: 47 },
  { label: 'Ghi chú', width: 25, italics: true },
];

/** Lịch tập tuần in landscape A4, to be hung up: a band a day, days without a call too, in one line. */
export function printWeekSchedule({ head, days }: WeekSchedulePaper): Promise<Uint8Array> {
  const lastBusy = days.findLastIndex(({ calls }) => calls.length > 0);
  const lines = days.flatMap(({ title, calls }, day): GridLine[] => [
    // Free days at the end of the week are no reason for another page.
    calls.length === 0
      ? { cells: [`${title} · Nghỉ`], band: true, kept: day > lastBusy }
      : { cells: [title], band: true },
    ...calls.map(({ time, work, production, items, place, who, note }) => ({
      cells: [time, work, production, items, place, who, note],
    })),
  ]);
  return printPdf({
    head,
    sheet,
    fontSize: look.fontSize,
    content: [workingHead(head, sheet), paperGrid(columns, lines, look)],
    footer: workingFooter(head, '', sheet),
  });
}
