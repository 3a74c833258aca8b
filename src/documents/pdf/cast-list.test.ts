import { expect, test } from 'vitest';
import { assembleCastList } from '../../application/documents/assemble-cast-list.ts';
import { buildOutline } from '../../domain/productions/index.ts';
import { renderPaper } from '../render-paper.ts';
import { allLetters, allWords, readPdf } from '../testing/read-pdf.ts';
import { castListInput, castRoles } from '../testing/sample-season.ts';

const print = async (input: Parameters<typeof assembleCastList>[0]) =>
  readPdf(await renderPaper(assembleCastList(input), 'pdf'));

test('roles with both casts and understudies, crew in the order of the trade, honours before names', async () => {
  const words = allWords(await print(castListInput()));
  expect(words).toContain('STT Vai Loại vai Kíp 1 Kíp 2 Dự bị');
  expect(words).toContain('1 Vân Tiên kép mùi NSƯT Nhật Quang Sơn Hải');
  expect(words).toContain('2 Nguyệt Nga đào thương Bích Trâm Ngọc Hân');
  expect(words.indexOf('đạo diễn')).toBeLessThan(words.indexOf('Chỉ huy đêm diễn'));
  expect(words).not.toContain('0912 345 678');
});

test('telephones only where they were asked for', async () => {
  const words = allWords(await print({ ...castListInput(), withPhones: true }));
  expect(words).toContain('NSƯT Nhật Quang Vân Tiên 0912 345 678');
  expect(words).toContain('+84 900 000 002');
});

test('an empty production says so on one page', async () => {
  const pdf = await print({ ...castListInput(), roles: [], crew: [], outline: buildOutline([]) });
  expect(pdf.pages).toHaveLength(1);
  expect(allWords(pdf)).toContain('Chưa có vai nào.');
  expect(allWords(pdf)).toContain('Chưa có ai trong ê-kíp.');
});

test('long names wrap, and hundreds of roles go over pages with their head on each', async () => {
  const unbroken = 'Ngườiơi'.repeat(40);
  const [first] = castRoles;
  const many = Array.from({ length: 300 }, (_, i) => ({
    ...first!,
    id: `${i}`,
    position: i + 1,
    name: i === 7 ? unbroken : `Vai thứ ${i}`,
  }));
  const pdf = await print({ ...castListInput(), roles: many });
  expect(pdf.pages.length).toBeGreaterThan(5);
  expect(allLetters(pdf)).toContain(unbroken);
  const words = allWords(pdf);
  for (const { name } of many) if (name !== unbroken) expect(words).toContain(name);
  for (const { texts } of pdf.pages.slice(0, 5))
    expect(texts.some(({ text }) => text === 'Kíp 1')).toBe(true);
});
