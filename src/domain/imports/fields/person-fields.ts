import type { ImportField } from '../import-field.ts';

/** Columns of a list of the house's people (danh sách nhân sự). */
export const personFields = [
  {
    field: 'name',
    needed: 'name',
    words: [
      'ho ten',
      'ho va ten',
      'ho va ten khai sinh',
      'ten',
      'ho ten khai sinh',
      'nhan vien',
      'nghe si',
      'dien vien',
      'nguoi',
      'name',
      'full name',
    ],
  },
  { field: 'honour', words: ['danh hieu', 'honour', 'honor', 'title'] },
  { field: 'stageName', words: ['nghe danh', 'stage name'] },
  {
    field: 'groups',
    words: [
      'to doan',
      'doan',
      'to',
      'doan to',
      'bo phan',
      'phong',
      'phong ban',
      'don vi',
      'nhom',
      'group',
      'groups',
    ],
  },
  { field: 'jobs', words: ['chuc danh', 'chuc vu', 'cong viec', 'nhiem vu', 'vi tri', 'jobs', 'job'] },
  { field: 'roleTypes', words: ['so truong', 'loai vai', 'role types', 'strengths'] },
  {
    field: 'phone',
    words: ['dien thoai', 'so dien thoai', 'sdt', 'dt', 'dtdd', 'di dong', 'phone', 'mobile'],
  },
  {
    field: 'birthDate',
    words: [
      'ngay sinh',
      'ngay thang nam sinh',
      'nam sinh',
      'sinh ngay',
      'birth date',
      'date of birth',
      'born',
    ],
  },
  { field: 'activeFrom', words: ['ngay vao', 'ngay vao lam', 'tu ngay', 'active from'] },
  { field: 'activeTo', words: ['ngay nghi', 'den ngay', 'nghi tu', 'active to'] },
  { field: 'note', words: ['ghi chu', 'note', 'notes'] },
  { field: 'sortName', words: ['ten sap xep', 'sort name'] },
  { field: 'counter', words: ['stt', 'so tt', 'tt', 'so thu tu', 'no'] },
] as const satisfies readonly ImportField[];
