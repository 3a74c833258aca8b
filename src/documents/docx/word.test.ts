// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { assembleCastList } from '../../application/documents/assemble-cast-list.ts';
import { assembleRunningOrder } from '../../application/documents/assemble-running-order.ts';
import type { Paper } from '../../application/documents/papers.ts';
import { buildOutline } from '../../domain/productions/index.ts';
import { renderPaper } from '../render-paper.ts';
import { readZip } from '../testing/read-zip.ts';
import { itemsOf, productionInput } from '../testing/sample-plan.ts';
import { castListInput } from '../testing/sample-season.ts';

/** Paragraphs of a part, with an XML parser that knows nothing of the library that wrote it. */
async function read(paper: Paper) {
  const files = await readZip(await renderPaper(paper, 'docx'));
  const parse = (name: string) => {
    const xml = files.get(name) ?? '';
    expect(xml, name).not.toBe('');
    return new DOMParser().parseFromString(xml, 'application/xml');
  };
  const document = parse('word/document.xml');
  const named = (from: Document | Element, name: string) => [...from.getElementsByTagName(name)];
  const textOf = (from: Document | Element) =>
    named(from, 'w:t')
      .map((each) => each.textContent ?? '')
      .join('');
  return { files, parse, document, named, textOf, rows: named(document, 'w:tr') };
}

test('the running order: every title, a head that repeats, rows that are not split, shaded bands', async () => {
  const input = productionInput(1);
  const { document, named, textOf, rows } = await read(assembleRunningOrder(input));
  const text = textOf(document);
  for (const node of input.outline.all) expect(text).toContain(node.item.title.normalize('NFC'));
  expect(text).toContain('Kế hoạch 2:00:00');
  const [head, ...others] = rows;
  expect(named(head!, 'w:tblHeader')).toHaveLength(1);
  expect(named(head!, 'w:tc').map(textOf)).toEqual([
    'STT',
    'Giờ',
    'Dài',
    'Tiết mục',
    'Thể loại',
    'Biểu diễn',
    'Tác giả',
    'MC, lời dẫn',
    'Âm thanh',
    'Ánh sáng',
    'Màn hình LED',
    'Đạo cụ, hậu đài',
    'Phục trang',
    'Ghi chú',
    'Phụ trách',
  ]);
  for (const row of rows) expect(named(row, 'w:cantSplit')).toHaveLength(1);
  const bands = others.filter((row) => named(row, 'w:gridSpan').length > 0);
  expect(bands.length).toBeGreaterThan(1);
  for (const band of bands) {
    for (const cell of named(band, 'w:tc'))
      expect(named(cell, 'w:shd')[0]?.getAttribute('w:fill')).toBe('DADADA');
    // With its next row: a band is never the last thing on a page.
    expect(named(band, 'w:keepNext').length).toBeGreaterThan(0);
    const spans = named(band, 'w:tc').map((cell) =>
      Number(named(cell, 'w:gridSpan')[0]?.getAttribute('w:val') ?? 1),
    );
    expect(spans.reduce((sum, span) => sum + span, 0)).toBe(15);
  }
});

test('the sheet is A4 landscape in Times New Roman, with version, print time and Trang x/y in the foot', async () => {
  const { document, files, named, parse, textOf } = await read(assembleRunningOrder(productionInput()));
  const [size] = named(document, 'w:pgSz');
  expect(size?.getAttribute('w:orient')).toBe('landscape');
  expect([Number(size?.getAttribute('w:w')), Number(size?.getAttribute('w:h'))]).toEqual([16838, 11906]);
  const grid = named(document, 'w:gridCol').map((column) => Number(column.getAttribute('w:w')));
  expect(Math.abs(grid.reduce((sum, width) => sum + width, 0) - (277 * 1440) / 25.4)).toBeLessThan(12);
  const styles = files.get('word/styles.xml') ?? '';
  expect(styles).toContain('Times New Roman');
  const footers = [...files.keys()].filter((name) => /^word\/footer\d+\.xml$/.test(name));
  const foots = footers.map(parse).filter((part) => textOf(part) !== '');
  expect(foots.length).toBeGreaterThan(0);
  for (const foot of foots) {
    expect(textOf(foot)).toContain('Kịch bản đường dây · bản 4');
    expect(textOf(foot)).toContain('In 30/06/2022 15:42');
    expect(named(foot, 'w:instrText').map((each) => each.textContent)).toEqual(['PAGE', 'NUMPAGES']);
  }
});

test('what XML forbids and what it means itself do no harm; a tall note goes on in rows of its own', async () => {
  const note = Array.from({ length: 700 }, (_, i) => `chữ${i}`).join(' ');
  const items = itemsOf([{ title: 'a < b & "c"\u0001\u000b', kind: 'unit', durationSeconds: 60, note }]);
  const { textOf, document, rows } = await read(
    assembleRunningOrder({ ...productionInput(), outline: buildOutline(items), cues: [] }),
  );
  expect(textOf(document)).toContain('a < b & "c"');
  for (const i of [0, 350, 699]) expect(textOf(document)).toContain(`chữ${i}`);
  expect(rows.length).toBeGreaterThan(3);
});

test('the short paper is upright with few columns', async () => {
  const paper = assembleRunningOrder({ ...productionInput(), options: { columns: 'short', withMc: false } });
  const { document, named } = await read(paper);
  expect(named(document, 'w:gridCol')).toHaveLength(7);
  expect(Number(named(document, 'w:pgSz')[0]?.getAttribute('w:w'))).toBe(11906);
});

test('the cast list has its tables; an empty production says so', async () => {
  const { named, textOf, document } = await read(assembleCastList({ ...castListInput(), withPhones: true }));
  expect(named(document, 'w:tbl')).toHaveLength(4);
  for (const word of ['NSƯT Nhật Quang', 'đào thương', 'Trần Hoài Phong', '0912 345 678'])
    expect(textOf(document)).toContain(word);
  const empty = await read(
    assembleCastList({ ...castListInput(), roles: [], crew: [], outline: buildOutline([]) }),
  );
  expect(empty.textOf(empty.document)).toContain('Chưa có vai nào.');
});
