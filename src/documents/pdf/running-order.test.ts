import { expect, test } from 'vitest';
import { assembleRunningOrder } from '../../application/documents/assemble-running-order.ts';
import { buildOutline } from '../../domain/productions/index.ts';
import { formatDuration } from '../../shared/time/duration.ts';
import { renderPaper } from '../render-paper.ts';
import { allLetters, allWords, readPdf, wordsOf } from '../testing/read-pdf.ts';
import { itemsOf, productionInput } from '../testing/sample-plan.ts';
import { mm } from './measures.ts';

const print = async (input: ReturnType<typeof productionInput>) =>
  readPdf(await renderPaper(assembleRunningOrder(input), 'pdf'));

test('every title, its câu, the clock and the three figures are in the paper', async () => {
  const input = productionInput(1);
  const words = allWords(await print(input));
  for (const node of input.outline.all) expect(words).toContain(node.item.title.normalize('NFC'));
  expect(words).toContain('Vọng cổ câu 1, 2');
  expect(words).toContain(`Kịch bản ${formatDuration(input.outline.totalSeconds)}`);
  expect(words).toContain('Kế hoạch 2:00:00');
  expect(words).toContain(`Còn ${formatDuration(7200 - input.outline.totalSeconds)}`);
  expect(words).toContain('19:34:30');
  expect(words).toContain('Thứ Sáu 01/07/2022, 19:30 · Sân khấu Trung tâm · trực tiếp THĐT1');
});

test('each page has the head of the table, the version, the time of printing and its number', async () => {
  const pdf = await print(productionInput(4));
  expect(pdf.pages.length).toBeGreaterThan(3);
  pdf.pages.forEach(({ texts, width, height }, i) => {
    const words = wordsOf(texts);
    expect(Math.round(width)).toBe(842);
    expect(Math.round(height)).toBe(595);
    for (const head of ['STT', 'Giờ', 'Dài', 'Tiết mục', 'MC, lời dẫn', 'Đạo cụ, hậu đài', 'Phụ trách']) {
      expect(words).toContain(head);
    }
    expect(words).toContain('Kịch bản đường dây · bản 4');
    expect(words).toContain('Chỉ huy đêm diễn: Trần Hoài Phong');
    expect(words).toContain('In 30/06/2022 15:42');
    expect(words).toContain(`Trang ${i + 1}/${pdf.pages.length}`);
  });
});

test('fonts are embedded, properties are set, and the same data gives the same bytes', async () => {
  const paper = assembleRunningOrder(productionInput());
  const [one, two] = [await renderPaper(paper, 'pdf'), await renderPaper(paper, 'pdf')];
  expect(Buffer.compare(one, two)).toBe(0);
  const pdf = await readPdf(one);
  expect(pdf.fonts.length).toBeGreaterThan(1);
  expect(pdf.fonts.every((name) => /^[A-Z]{6}\+BeVietnamPro/.test(name))).toBe(true);
  expect(pdf.embeddedFonts).toBe(pdf.fonts.length);
  expect(pdf.info).toMatchObject({
    Title: 'Kịch bản đường dây – Lục Vân Tiên – Kiều Nguyệt Nga',
    Author: 'Trung tâm Văn hóa Nghệ thuật Tỉnh',
    Creator: 'Màn Nhung',
    CreationDate: 'D:20220630084200Z',
  });
});

test('long titles and notes wrap inside their columns and are cut over rows, not lost', async () => {
  const spaced = 'Nghiêng lòng thương nhớ quê hương '.repeat(9).trim();
  const unbroken = 'Ngườiơi'.repeat(42);
  const note = Array.from({ length: 700 }, (_, i) => `chữ${i}`).join(' ');
  const items = itemsOf([
    { title: spaced, kind: 'unit', durationSeconds: 60 },
    { title: unbroken, kind: 'unit', durationSeconds: 60, note },
  ]);
  const pdf = await print({ ...productionInput(), outline: buildOutline(items) });
  expect(allWords(pdf)).toContain(spaced);
  expect(allLetters(pdf)).toContain(unbroken);
  const words = allWords(pdf);
  for (const i of [0, 133, 350, 699]) expect(words).toContain(`chữ${i}`);
  for (const { texts, width } of pdf.pages) {
    for (const { text, x, y, width: long } of texts) {
      expect(x + long, text).toBeLessThanOrEqual(width - mm(10) + 0.5);
      expect(y, text).toBeGreaterThan(mm(6));
      if (unbroken.includes(text))
        expect(x + long, text).toBeLessThanOrEqual(mm(10 + 7 + 15 + 10 + 34) + 0.5);
    }
  }
});

test('an empty running order is a page with its head', async () => {
  const pdf = await print({ ...productionInput(), outline: buildOutline([]), cues: [], crew: [] });
  expect(pdf.pages).toHaveLength(1);
  expect(allWords(pdf)).toContain('Tiết mục');
});
