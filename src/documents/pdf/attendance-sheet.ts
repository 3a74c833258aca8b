import type { Content } from 'pdfmake/interfaces.js';
import type { AttendanceSheetPaper } from '../../application/documents/call-papers.ts';
import { printable } from '../fonts.ts';
import type { GridColumn } from '../tables/paper-grid.ts';
import { workingFooter } from './footer.ts';
import type { Sheet } from './measures.ts';
import { gridTitle, paperGrid, unbroken } from './paper-grid.ts';
import { printPdf } from './print-pdf.ts';
import { workingHead } from './working-head.ts';

const sheet: Sheet = { orientation: 'portrait', margins: [15, 12, 12, 16] };
const look = { fontSize: 9, pageRoom: 190, rowHeight: 7.2 };

const columns: readonly GridColumn[] = [
  { label: 'TT', width: 9, centre: true },
  { label: 'Họ và tên', width: 54, bold: true },
  { label: 'Vai, tổ', width: 38 },
  { label: 'Giờ riêng', width: 27, centre: true },
  { label: 'Điểm danh', width: 22, centre: true },
  { label: 'Ký', width: 33 },
];

/** Bảng điểm danh in portrait A4: a table a call, with room to sign. */
export function printAttendanceSheet({ head, calls }: AttendanceSheetPaper): Promise<Uint8Array> {
  return printPdf({
    head,
    sheet,
    fontSize: look.fontSize,
    content: [
      workingHead(head, sheet),
      ...(calls.length === 0
        ? [{ text: 'Ngày này không có buổi nào.', italics: true, margin: [0, 8, 0, 0] } as Content]
        : calls.flatMap(({ title, small, people }, i): Content[] => [
            gridTitle(title, i === 0),
            { text: unbroken(printable(small)), fontSize: 8.5, margin: [0, 0, 0, 4] },
            people.length === 0
              ? { text: 'Chưa gọi ai.', italics: true }
              : paperGrid(
                  columns,
                  people.map(({ number, name, role, time, attendance }) => ({
                    cells: [String(number), name, role, time, attendance, ''],
                  })),
                  look,
                ),
          ])),
    ],
    footer: workingFooter(head, '', sheet),
  });
}
