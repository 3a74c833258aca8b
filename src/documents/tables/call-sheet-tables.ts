import type { Sheet } from '../pdf/measures.ts';
import type { GridColumn } from './paper-grid.ts';

/** Measures and words of the call sheet, the same in PDF and in Word; widths in mm add up to 183. */
export const callSheetSheet: Sheet = { orientation: 'portrait', margins: [15, 12, 12, 16] };

export const sheetWords = {
  order: 'Trình tự',
  performers: 'Diễn viên',
  departments: 'Bộ phận',
  reminders: 'Cần nhớ',
  nothing: 'Ngày này không có buổi nào.',
  nobody: 'Chưa gọi ai.',
} as const;

export const orderColumns: readonly GridColumn[] = [
  { label: 'Từ', width: 13, bold: true },
  { label: 'đến', width: 15 },
  { label: 'Việc', width: 40, bold: true },
  { label: 'Lớp, bài bản', width: 53 },
  { label: 'Nơi', width: 26 },
  { label: 'Ai', width: 36 },
];

export const performerColumns: readonly GridColumn[] = [
  { label: 'TT', width: 8 },
  { label: 'Họ và tên', width: 50, bold: true },
  { label: 'Vai', width: 36 },
  { label: 'Có mặt', width: 15, bold: true, centre: true },
  { label: 'Về', width: 13, centre: true },
  { label: 'Ghi chú', width: 41, italics: true },
  { label: 'Ký', width: 20 },
];

/** Crew in so many mm. */
export const departmentColumns = (width: number): readonly GridColumn[] => [
  { label: '', width: 14 },
  { label: 'Việc', width: width > 150 ? 52 : 36 },
  { label: 'Họ và tên', width: width > 150 ? 102 : width - 65, bold: true },
  { label: 'Có mặt', width: 15, bold: true, centre: true },
];
