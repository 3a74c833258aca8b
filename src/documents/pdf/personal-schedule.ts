import type { Content } from 'pdfmake/interfaces.js';
import type { PersonalSchedulePaper } from '../../application/documents/call-papers.ts';
import type { GridColumn } from '../tables/paper-grid.ts';
import { workingFooter } from './footer.ts';
import type { Sheet } from './measures.ts';
import { type GridLine, paperGrid } from './paper-grid.ts';
import { printPdf } from './print-pdf.ts';
import { workingHead } from './working-head.ts';

const sheet: Sheet = { orientation: 'portrait', margins: [15, 12, 12, 16] };
const look = { fontSize: 9, pageRoom: 190, topLine: 0 };

const columnsOf = (ofPerson: boolean): readonly GridColumn[] => [
  { label: 'Ngày', width: 19, bold: true },
  { label: 'Giờ', width: 27, bold: true },
  { label: 'Việc', width: 37 },
  { label: 'Lớp, bài bản', width: 35 },
  { label: ofPerson ? 'Vai' : 'Ai', width: 26 },
  { label: 'Nơi', width: 22 },
  { label: 'Ghi chú', width: 17, italics: true },
];

/** Lịch cá nhân in portrait A4: calls by week. */
export function printPersonalSchedule({ head, weeks, ofPerson }: PersonalSchedulePaper): Promise<Uint8Array> {
  const lines = weeks.flatMap(({ title, calls }): GridLine[] => [
    { cells: [title], band: true },
    ...calls.map(({ day, time, work, items, role, place, note }) => ({
      cells: [day, time, work, items, role, place, note],
    })),
  ]);
  return printPdf({
    head,
    sheet,
    fontSize: look.fontSize,
    content: [
      workingHead(head, sheet),
      lines.length === 0
        ? ({ text: 'Không có buổi nào trong thời gian này.', italics: true, margin: [0, 8, 0, 0] } as Content)
        : paperGrid(columnsOf(ofPerson), lines, look),
    ],
    footer: workingFooter(head, '', sheet),
  });
}
