import type { ImportField } from '../import-field.ts';

/** Columns of a list of when people cannot come (lịch bận). */
export const availabilityFields = [
  {
    field: 'person',
    needed: 'person',
    words: [
      'ho ten',
      'ho va ten',
      'ten',
      'nguoi',
      'dien vien',
      'nghe si',
      'nghe danh',
      'person',
      'name',
      'who',
    ],
  },
  {
    field: 'firstDate',
    needed: 'firstDate',
    words: [
      'tu ngay',
      'ngay',
      'ngay ban',
      'ngay bat dau',
      'bat dau',
      'date',
      'from date',
      'first day',
      'start',
    ],
  },
  {
    field: 'lastDate',
    words: ['den ngay', 'den het ngay', 'ngay ket thuc', 'ket thuc', 'to date', 'last day', 'until', 'end'],
  },
  { field: 'fromMinute', words: ['tu gio', 'gio', 'gio bat dau', 'from', 'from time', 'start time'] },
  { field: 'toMinute', words: ['den gio', 'gio ket thuc', 'to', 'to time', 'end time'] },
  {
    field: 'weekdays',
    words: ['thu', 'cac thu', 'thu trong tuan', 'ngay trong tuan', 'weekdays', 'weekday'],
  },
  { field: 'availabilityKind', words: ['loai', 'loai ban', 'hinh thuc', 'kind', 'type'] },
  { field: 'note', words: ['ghi chu', 'ly do', 'note', 'notes', 'reason'] },
  { field: 'counter', words: ['stt', 'so tt', 'tt', 'so thu tu', 'no'] },
] as const satisfies readonly ImportField[];
