import type { CanvasElement, Content, TableCell } from 'pdfmake/interfaces.js';
import type {
  SeasonPlanMonth,
  SeasonPlanPaper,
  SeasonPlanProduction,
} from '../../application/documents/papers.ts';
import { printable } from '../fonts.ts';
import { workingFooter } from './footer.ts';
import { mm, type Sheet } from './measures.ts';
import { paperTable, spanning, type TableRow } from './paper-table.ts';
import { printPdf } from './print-pdf.ts';
import { seasonPlanFoot } from './season-plan-foot.ts';
import { productionMarks } from './season-plan-marks.ts';
import { continuedRows, roomOf } from './tall-cells.ts';
import { workingHead } from './working-head.ts';

const sheet: Sheet = { orientation: 'landscape', margins: [10, 10, 10, 13] };
const gutter = mm(1.1);

/** How much room a production gets. A season that does not fit one page with the first is tried with the next. */
type Density = { fontSize: number; padding: number; titleSize: number; occasion: boolean; bands: boolean };
const densities: readonly Density[] = [
  { fontSize: 7.5, titleSize: 8.5, padding: 4, occasion: true, bands: true },
  { fontSize: 7, titleSize: 8, padding: 2.4, occasion: true, bands: true },
  { fontSize: 6.5, titleSize: 7.5, padding: 1.4, occasion: false, bands: false },
];

/** Columns in mm: what it is; the months; reviews; airing. */
const columns = { title: 66, months: 119, gates: 50, channels: 42 } as const;

/**
 * Kế hoạch mùa diễn in landscape A4, on one page as long as its rows have room at the smallest measure; beyond that it
 * goes on at the usual one, with nothing left out.
 */
export async function printSeasonPlan(paper: SeasonPlanPaper): Promise<Uint8Array> {
  for (const density of densities) {
    const { bytes, pages } = await print(paper, density);
    if (pages === 1) return bytes;
  }
  const [usual = densities[0] as Density] = densities;
  return (await print(paper, usual)).bytes;
}

async function print(
  paper: SeasonPlanPaper,
  density: Density,
): Promise<{ bytes: Uint8Array; pages: number }> {
  let count = 0;
  const footer = workingFooter(paper.head, '', sheet);
  const bytes = await printPdf({
    head: paper.head,
    sheet,
    fontSize: density.fontSize,
    content: [
      workingHead(paper.head, sheet),
      paperTable({
        widths: widthsOf(paper.months),
        header: header(paper.months),
        blocks: blocks(paper, density),
        columnLines: true,
        topLine: 0,
      }),
      ...(paper.quarters.length === 0
        ? [{ text: 'Chưa có chương trình, vở diễn nào.', italics: true, margin: [0, 6, 0, 0] } as Content]
        : []),
      seasonPlanFoot(paper),
    ],
    footer: (page, pages) => {
      count = pages;
      return footer(page, pages);
    },
  });
  return { bytes, pages: count };
}

const widthsOf = (months: readonly SeasonPlanMonth[]): number[] => [
  mm(columns.title),
  ...months.map(() => mm(columns.months / months.length)),
  mm(columns.gates),
  mm(columns.channels),
];

const heading = (text: string): TableCell => ({
  text,
  bold: true,
  fontSize: 7,
  margin: [gutter, 3, gutter, 2.5],
});

const header = (months: readonly SeasonPlanMonth[]): TableCell[] => [
  heading('Chương trình, vở diễn'),
  ...months.map(
    ({ label }): TableCell => ({
      text: label,
      bold: true,
      fontSize: label.length > 2 ? 5.5 : 7,
      alignment: 'center',
      margin: [0, 3, 0, 2.5],
    }),
  ),
  heading('Mốc duyệt'),
  heading('Phát sóng'),
];

/** A quarter's band stays with its first production. */
function blocks({ quarters, months }: SeasonPlanPaper, density: Density): TableRow[][] {
  return quarters.flatMap(({ title, productions }) =>
    productions.flatMap((production, i) => {
      const [first, ...more] = productionRows(production, title, months, density);
      const band = i === 0 && density.bands ? [bandRow(title, months.length)] : [];
      return [first ? [...band, first] : band, ...more.map((row) => [row])];
    }),
  );
}

function bandRow(title: string, months: number): TableRow {
  return {
    band: true,
    cells: spanning(months + 3, {
      text: title,
      bold: true,
      fontSize: 7.5,
      margin: [gutter, 1.8, gutter, 1.4],
    }),
  };
}

/** One row a production as a rule; texts too tall for a page go on below. */
function productionRows(
  production: SeasonPlanProduction,
  quarter: string,
  months: readonly SeasonPlanMonth[],
  { fontSize, titleSize, padding, occasion, bands }: Density,
): TableRow[] {
  const about = [
    [bands ? '' : quarter, occasion ? production.kind : ''].filter((text) => text !== '').join(' · '),
    `Công diễn: ${production.premiere}${production.place === '' ? '' : ` · ${production.place}`}`,
    production.rehearsal === null ? 'Tập: chưa xếp buổi nào' : `Tập: ${production.rehearsal.text}`,
  ].filter((line) => line !== '');
  const gates = production.gates.map(({ text, done }) => `${text}${done ? ' (xong)' : ''}`).join(' · ');
  const texts = [
    production.title,
    about.join('\n'),
    gates === '' ? '—' : gates,
    production.channels.length === 0 ? '—' : production.channels.map(({ text }) => text).join('\n'),
  ].map(printable);
  const widths = [columns.title, columns.title, columns.gates, columns.channels];
  const rooms = widths.map((width) => roomOf(mm(width) - 2 * gutter, fontSize, mm(120)));
  const marks = productionMarks(production, months, mm(columns.months));
  return continuedRows(texts, rooms).map(([title = '', lines = '', reviews = '', aired = ''], i) => ({
    band: false,
    cells: [
      {
        margin: [gutter, padding, gutter, padding],
        stack: [
          ...(title === '' ? [] : [{ text: title, bold: true, fontSize: titleSize }]),
          ...(lines === '' ? [] : [{ text: lines }]),
        ],
      },
      timeline(i === 0 ? marks : [], padding),
      ...months.slice(1).map(() => ''),
      { text: reviews, margin: [gutter, padding, gutter, padding] },
      { text: aired, margin: [gutter, padding, gutter, padding] },
    ],
  }));
}

/** Drawn in the first month's cell and reaching over the others, so that the months' lines go through the whole row. */
function timeline(marks: CanvasElement[], padding: number): TableCell {
  return marks.length === 0 ? '' : { canvas: marks, margin: [0, padding + 1, 0, 0] };
}
