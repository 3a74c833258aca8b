import type { CastListPaper } from '../../application/documents/papers.ts';
import type { Sheet } from '../pdf/measures.ts';
import type { GridColumn } from './paper-grid.ts';

/** One table of a printed list; widths in mm add up to 183. */
export type PaperGrid = {
  title: string;
  columns: GridColumn[];
  rows: string[][];
  /** What stands there without rows. */
  empty: string;
  /** A line below the table; may be empty. */
  note: string;
};

/** The sheet of the printed list, in PDF and in Word. */
export const castListSheet: Sheet = { orientation: 'portrait', margins: [15, 12, 12, 16] };
const width = 183;

/** The tables of the printed list, the same in PDF and Word. Those that have nothing to say are left out. */
export function castListTables(paper: CastListPaper): PaperGrid[] {
  const played = paper.roles.length > 0 || paper.performers.length + paper.ensembles.length === 0;
  return [
    ...(played ? [roles(paper)] : []),
    ...(paper.performers.length + paper.ensembles.length > 0 ? [performers(paper)] : []),
    crew(paper),
    ...(paper.phones === null ? [] : [phones(paper.phones)]),
  ];
}

function roles({ casts, roles: rows }: CastListPaper): PaperGrid {
  const [first, role, type, understudies] = [9, casts.length > 2 ? 34 : 42, casts.length > 2 ? 24 : 30, 28];
  const each = (width - first - role - type - understudies) / casts.length;
  return {
    title: 'Vai diễn',
    columns: [
      { label: 'STT', width: first, centre: true },
      { label: 'Vai', width: role, bold: true },
      { label: 'Loại vai', width: type },
      ...casts.map((cast) => ({ label: `Kíp ${cast}`, width: each })),
      { label: 'Dự bị', width: understudies },
    ],
    rows: rows.map((row) => [String(row.number), row.role, row.roleType, ...row.casts, row.understudies]),
    empty: 'Chưa có vai nào.',
    note: '',
  };
}

function performers({ performers: rows, ensembles }: CastListPaper): PaperGrid {
  return {
    title: 'Biểu diễn',
    columns: [
      { label: 'STT', width: 9, centre: true },
      { label: 'Đội, tổ', width: 38 },
      { label: 'Họ tên', width: 47, bold: true },
      { label: 'Tiết mục', width: 89 },
    ],
    rows: rows.map((row) => [String(row.number), row.group, row.name, row.items]),
    empty: '',
    note: ensembles.length === 0 ? '' : `Tập thể, khách mời: ${ensembles.join('; ')}.`,
  };
}

function crew({ crew: rows }: CastListPaper): PaperGrid {
  return {
    title: 'Ê-kíp',
    columns: [
      { label: 'STT', width: 9, centre: true },
      { label: 'Chức danh', width: 65 },
      { label: 'Họ tên', width: 109, bold: true },
    ],
    rows: rows.map(({ job, names }, i) => [String(i + 1), job, names]),
    empty: 'Chưa có ai trong ê-kíp.',
    note: '',
  };
}

function phones(rows: NonNullable<CastListPaper['phones']>): PaperGrid {
  return {
    title: 'Danh bạ',
    columns: [
      { label: 'STT', width: 9, centre: true },
      { label: 'Họ tên', width: 55, bold: true },
      { label: 'Vai, chức danh', width: 80 },
      { label: 'Điện thoại', width: 39 },
    ],
    rows: rows.map((row) => [String(row.number), row.name, row.as, row.phone]),
    empty: 'Chưa có ai.',
    note: '',
  };
}
