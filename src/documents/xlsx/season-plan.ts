import type { SeasonPlanPaper, SeasonPlanProduction } from '../../application/documents/papers.ts';
import type { DataColumn } from '../tables/columns.ts';
import { dataCell } from './data-sheet.ts';
import { type Cell, openSheet, plainText, styles } from './workbook.ts';

const columns: readonly DataColumn<SeasonPlanProduction & { quarter: string }>[] = [
  { label: 'Quý', width: 12, kind: 'centre', value: (row) => row.quarter },
  { label: 'Chương trình, vở diễn', width: 36, kind: 'bold', value: (row) => row.title },
  { label: 'Loại, dịp', width: 28, kind: 'text', value: (row) => row.kind },
  { label: 'Công diễn', width: 12, kind: 'date', value: (row) => row.premiereAt?.slice(0, 10) ?? null },
  {
    label: 'Giờ',
    width: 8,
    kind: 'time',
    value: ({ premiereAt }) =>
      premiereAt === null ? null : Number(premiereAt.slice(11, 13)) * 60 + Number(premiereAt.slice(14, 16)),
  },
  { label: 'Địa điểm', width: 24, kind: 'text', value: (row) => row.place },
  { label: 'Tập từ', width: 12, kind: 'date', value: (row) => row.rehearsal?.from ?? null },
  { label: 'Tập đến', width: 12, kind: 'date', value: (row) => row.rehearsal?.to ?? null },
  { label: 'Số buổi tập', width: 9, kind: 'number', value: (row) => row.rehearsal?.calls ?? null },
  {
    label: 'Mốc duyệt',
    width: 32,
    kind: 'text',
    value: (row) => row.gates.map((gate) => `${gate.text}${gate.done ? ' (xong)' : ''}`).join('\n'),
  },
  {
    label: 'Phát sóng',
    width: 30,
    kind: 'text',
    value: (row) => row.channels.map(({ text }) => text).join('\n'),
  },
];

/** Kế hoạch mùa diễn as a workbook: productions with real dates, below them the year's targets and who signs. */
export function writeSeasonPlan(paper: SeasonPlanPaper): Promise<Uint8Array> {
  const sheet = openSheet(paper.head, columns);
  let last = sheet.headRow;
  for (const { title: quarter, productions } of paper.quarters) {
    for (const production of productions) {
      last = sheet.write(columns.map(({ kind, value }) => dataCell(kind, value({ ...production, quarter }))));
    }
  }
  if (last > sheet.headRow) sheet.filter(last);
  const line = (values: readonly (string | number | null)[], style: Cell[1]) =>
    sheet.write(columns.map((_, i): Cell => [values[i] ?? null, style]));
  line(['Chỉ tiêu', 'Nội dung', 'Đơn vị', 'Số giao'], styles.band);
  paper.targets.forEach(({ name, unit, planned }, i) => {
    line([i + 1, plainText(name), plainText(unit), planned], styles.text);
  });
  const { signatory } = paper;
  if (signatory) {
    line([], styles.line);
    sheet.writeLine(`${signatory.authority} ${signatory.position}`.trim(), styles.subject);
    sheet.writeLine(signatory.name, styles.subject);
  }
  return sheet.finish();
}
