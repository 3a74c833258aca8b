import type { ImportField } from '../import-field.ts';

/** Columns of a broadcast schedule (lịch phát sóng). */
export const slotFields = [
  {
    field: 'production',
    needed: 'production',
    words: [
      'chuong trinh',
      'ten chuong trinh',
      'vo',
      'vo dien',
      'chuong trinh vo dien',
      'tap',
      'noi dung',
      'ten',
      'ma chuong trinh',
      'programme',
      'program',
      'production',
    ],
  },
  { field: 'channel', needed: 'channel', words: ['kenh', 'kenh phat', 'kenh song', 'dai', 'channel'] },
  {
    field: 'day',
    needed: 'when',
    words: ['ngay', 'ngay phat', 'ngay phat song', 'ngay thang', 'date', 'day'],
  },
  { field: 'clock', words: ['gio', 'gio phat', 'gio phat song', 'time'] },
  {
    field: 'moment',
    needed: 'when',
    words: ['thoi gian', 'thoi gian phat', 'ngay gio', 'ngay gio phat', 'gio ngay', 'starts at', 'start'],
  },
  {
    field: 'durationSeconds',
    needed: 'durationSeconds',
    words: ['khung', 'thoi luong', 'thoi luong khung', 'tl', 'phut', 'so phut', 'duration', 'length'],
  },
  {
    field: 'actualSeconds',
    words: ['thuc', 'thoi luong thuc', 'thuc te', 'thoi luong thuc te', 'measured', 'actual'],
  },
  { field: 'run', words: ['lan phat', 'phat chinh lai', 'phat', 'run'] },
  { field: 'mode', words: ['hinh thuc', 'hinh thuc phat', 'mode'] },
  { field: 'status', words: ['trang thai', 'tinh trang', 'status'] },
  { field: 'part', words: ['phan', 'phan so', 'part'] },
  { field: 'fileName', words: ['file', 'ten file', 'ten tep', 'tep', 'file name'] },
  { field: 'fileFormat', words: ['dinh dang', 'format', 'file format'] },
  {
    field: 'dueDate',
    words: ['han giao file', 'han giao', 'han nop', 'han nop file', 'han', 'due', 'due date', 'file due'],
  },
  { field: 'deliveredDate', words: ['ngay giao', 'da giao', 'giao', 'delivered'] },
  { field: 'receivedBy', words: ['nguoi nhan', 'received by'] },
  { field: 'documentNumber', words: ['so cong van', 'cong van', 'document number'] },
  { field: 'rights', words: ['ban quyen', 'rights'] },
  { field: 'contact', words: ['lien he', 'nguoi lien he', 'contact'] },
  { field: 'note', words: ['ghi chu', 'note', 'notes'] },
  { field: 'code', words: ['ma', 'ma khung', 'code'] },
  { field: 'counter', words: ['stt', 'so tt', 'tt', 'so thu tu', 'no'] },
] as const satisfies readonly ImportField[];
