import { expect, test } from 'vitest';
import { assembleCueSheet } from '../../application/documents/assemble-cue-sheet.ts';
import { renderPaper } from '../render-paper.ts';
import { allWords, readPdf, wordsOf } from '../testing/read-pdf.ts';
import { productionInput } from '../testing/sample-plan.ts';
import { mm } from './measures.ts';

const print = async (input: ReturnType<typeof productionInput>) =>
  readPdf(await renderPaper(assembleCueSheet(input), 'pdf'));

test('every title, cue number, department, role and trigger is in the sheet', async () => {
  const input = productionInput(1);
  const pdf = await print(input);
  const words = allWords(pdf);
  const pieces = new Set(pdf.pages.flatMap((page) => page.texts.map((each) => each.text.trim())));
  for (const node of input.outline.all) expect(words).toContain(node.item.title);
  for (const cue of input.cues) {
    expect(pieces).toContain(cue.number);
    expect(words).toContain(cue.title);
    for (const code of cue.departments) expect(pieces).toContain(code);
  }
  expect(words).toContain(
    'Vọng cổ câu 1, 2 , 32 nhịp · vào nhịp 16 · hơi Nam · dây đào, hò nhì — ca: Nguyệt Nga',
  );
  expect(words).toContain('Gọi: «Chuẩn bị màn hình LED 2…» – «Rõ» – «Màn hình LED 2, đi!»');
  for (const name of ['ánh sáng', 'hậu đài', 'khói, hiệu ứng']) expect(words).toContain(name);
});

test('each page has the head of the table and its number, and none ends with a band', async () => {
  const input = productionInput(4);
  const pdf = await print(input);
  expect(pdf.pages.length).toBeGreaterThan(5);
  const bands = assembleCueSheet(input).rows.flatMap((row) => (row.kind === 'cue' ? [] : [row.title]));
  pdf.pages.forEach(({ texts, width }, i) => {
    const words = wordsOf(texts);
    expect(Math.round(width)).toBe(595);
    for (const head of ['Số', 'Bộ phận', 'Điểm gọi – «đi!»', 'Chuẩn bị khi', 'Lệnh', 'gọi'])
      expect(words).toContain(head);
    expect(words).toContain(`Trang ${i + 1}/${pdf.pages.length}`);
    const lowest = texts
      .filter((each) => each.y > mm(17))
      .reduce((low, each) => (each.y < low.y ? each : low));
    expect(bands).not.toContain(lowest.text.trim());
  });
});

test('numbers are 13 pt, triggers 9 pt, and everything stays between the margins', async () => {
  const pdf = await print(productionInput(2));
  const number = pdf.pages[0]?.texts.find((each) => each.text.trim() === '2.5');
  const trigger = pdf.pages[0]?.texts.find((each) => each.text.startsWith('nhịp 8'));
  expect(number?.height).toBeCloseTo(13, 1);
  expect(trigger?.height).toBeCloseTo(9, 1);
  for (const { texts, width } of pdf.pages) {
    for (const { text, x, width: long } of texts) {
      expect(x, text).toBeGreaterThanOrEqual(mm(17) - 0.5);
      expect(x + long, text).toBeLessThanOrEqual(width - mm(10) + 0.5);
    }
  }
});

test('long codes and numbers stay in their boxes', async () => {
  const input = productionInput();
  const [first] = input.cues;
  const cue = { ...first!, number: '112.25.3', departments: ['MÁY QUAY', 'BỘ PHẬN RẤT DÀI'] };
  const pdf = await print({ ...input, cues: [cue] });
  const texts = pdf.pages.flatMap((page) => page.texts);
  const code = texts.find((each) => each.text === 'BỘ PHẬN RẤT DÀI');
  expect(code!.x + code!.width).toBeLessThan(mm(17 + 12.5 + 25.5));
  const number = texts.find((each) => each.text === '112.25.3');
  expect(number!.x).toBeGreaterThanOrEqual(mm(17) - 0.5);
});

test('a sheet without cues still names what it is for', async () => {
  const pdf = await print({ ...productionInput(), cues: [] });
  expect(allWords(pdf)).toContain('Bảng cue');
  expect(allWords(pdf)).toContain('Nguyệt Nga tạ ơn');
});
