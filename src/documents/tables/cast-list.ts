import type { CastListPaper } from '../../application/documents/papers.ts';
import type { DataColumn } from './columns.ts';

/** Vai diễn, biểu diễn, ê-kíp and telephones in one table: a list that is filtered by its first column. */
export type CastLine = {
  section: string;
  number: number | null;
  what: string;
  kind: string;
  names: string[];
  understudies: string;
  phone: string;
};

export function castListDataColumns({ casts, phones }: CastListPaper): DataColumn<CastLine>[] {
  return [
    { label: 'Phần', width: 14, kind: 'text', value: (row) => row.section },
    { label: 'STT', width: 6, kind: 'number', value: (row) => row.number },
    { label: 'Vai, chức danh', width: 30, kind: 'bold', value: (row) => row.what },
    { label: 'Loại vai, đội', width: 24, kind: 'text', value: (row) => row.kind },
    ...casts.map(
      (cast, i): DataColumn<CastLine> => ({
        label: i === 0 ? 'Họ tên (Kíp 1)' : `Kíp ${cast}`,
        width: 26,
        kind: 'text',
        value: (row) => row.names[i] ?? '',
      }),
    ),
    { label: 'Dự bị', width: 24, kind: 'text', value: (row) => row.understudies },
    ...(phones === null
      ? []
      : [
          {
            label: 'Điện thoại',
            width: 16,
            kind: 'text',
            value: (row) => row.phone,
          } satisfies DataColumn<CastLine>,
        ]),
  ];
}

export function castListLines(paper: CastListPaper): CastLine[] {
  const line = (fields: Partial<CastLine>): CastLine => ({
    section: '',
    number: null,
    what: '',
    kind: '',
    names: [],
    understudies: '',
    phone: '',
    ...fields,
  });
  return [
    ...paper.roles.map((row) =>
      line({
        section: 'Vai diễn',
        number: row.number,
        what: row.role,
        kind: row.roleType,
        names: row.casts,
        understudies: row.understudies,
      }),
    ),
    ...paper.performers.map((row) =>
      line({ section: 'Biểu diễn', number: row.number, what: row.items, kind: row.group, names: [row.name] }),
    ),
    ...paper.ensembles.map((name) =>
      line({ section: 'Biểu diễn', what: 'tập thể, khách mời', names: [name] }),
    ),
    ...paper.crew.map(({ job, names }, i) =>
      line({ section: 'Ê-kíp', number: i + 1, what: job, names: [names] }),
    ),
    ...(paper.phones ?? []).map((row) =>
      line({
        section: 'Danh bạ',
        number: row.number,
        what: row.as,
        names: [row.name],
        phone: row.phone,
      }),
    ),
  ];
}
