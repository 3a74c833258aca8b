import type { ImportField } from '../import-field.ts';

/** Columns of a list of activities: screenings, sessions, medals, exhibitions. */
export const activityFields = [
  {
    field: 'title',
    needed: 'title',
    words: [
      'hoat dong',
      'ten hoat dong',
      'noi dung',
      'noi dung hoat dong',
      'ten',
      'cong viec',
      'su kien',
      'title',
      'activity',
    ],
  },
  {
    field: 'date',
    needed: 'date',
    words: ['ngay', 'ngay thuc hien', 'thoi gian', 'ngay thang', 'ngay to chuc', 'date', 'day'],
  },
  { field: 'target', words: ['chi tieu', 'linh vuc', 'nhom', 'loai', 'loai hoat dong', 'target'] },
  { field: 'place', words: ['noi', 'dia diem', 'noi to chuc', 'tai', 'place', 'location', 'venue'] },
  {
    field: 'audience',
    words: [
      'luot nguoi',
      'so nguoi',
      'so nguoi xem',
      'nguoi xem',
      'khan gia',
      'luot xem',
      'so luot',
      'audience',
    ],
  },
  { field: 'status', words: ['tinh trang', 'trang thai', 'ket qua', 'status'] },
  { field: 'note', words: ['ghi chu', 'note', 'notes'] },
  { field: 'counter', words: ['stt', 'so tt', 'tt', 'so thu tu', 'no'] },
] as const satisfies readonly ImportField[];
