import { expect, test } from 'vitest';
import { assembleSeasonPlan } from '../../application/documents/assemble-season-plan.ts';
import { renderPaper } from '../render-paper.ts';
import { allWords, readPdf } from '../testing/read-pdf.ts';
import { seasonPlanInput } from '../testing/sample-season.ts';
import { dayPosition } from './season-plan-marks.ts';

const print = async (input: ReturnType<typeof seasonPlanInput>) =>
  readPdf(await renderPaper(assembleSeasonPlan(input), 'pdf'));

test.each([1, 5, 8])(
  'a season of %i productions is one landscape page with everything on it',
  async (count) => {
    const input = seasonPlanInput(count);
    const pdf = await print(input);
    expect(pdf.pages).toHaveLength(1);
    const [page] = pdf.pages;
    expect([Math.round(page!.width), Math.round(page!.height)]).toEqual([842, 595]);
    const words = allWords(pdf);
    for (const { title } of input.productions) expect(words).toContain(title);
    expect(words).toContain('Sân khấu Trung tâm');
    expect(words).toContain('Duyệt kịch bản 03/01 (xong) · Sơ duyệt 07/01');
    expect(words).toContain('VTV9: 22/01');
    expect(words).toContain('01/01 – 18/01, 12 buổi');
    expect(words).toContain('4 chương trình');
    expect(words).toContain('Giới thiệu trên sóng (lượt phát)');
    expect(words).toContain('Đồng Tháp, ngày …… tháng …… năm 2022');
    expect(words).toContain('GIÁM ĐỐC');
    expect(words).toContain('Trần Quốc Thái');
  },
);

test('a season beyond a page goes on, with nothing dropped', async () => {
  const input = seasonPlanInput(26);
  const pdf = await print(input);
  expect(pdf.pages.length).toBeGreaterThan(1);
  const words = allWords(pdf);
  for (const { title } of input.productions) expect(words).toContain(title);
  expect(words).toContain('Kỷ niệm ngày giải phóng miền Nam');
  expect(words).toContain('Trần Quốc Thái');
  expect(words).toContain(`Trang 2/${pdf.pages.length}`);
});

test('of one quarter: its productions, and the months around it', async () => {
  const input = { ...seasonPlanInput(8), quarter: 1 };
  const words = allWords(await print(input));
  expect(words).toContain('Kế hoạch Quý I');
  expect(words).toContain('từ 01/01/2022 đến 31/03/2022');
  expect(words).toContain('11/2021 12/2021 1 2 3 4');
  expect(words).not.toContain('Quý II');
});

test('an empty season and one without a signatory are a page', async () => {
  const empty = { ...seasonPlanInput(1), productions: [], targets: [], signatory: null };
  const pdf = await print(empty);
  expect(pdf.pages).toHaveLength(1);
  expect(allWords(pdf)).toContain('Chưa có chương trình, vở diễn nào.');
});

test('very long titles stay in their column', async () => {
  const unbroken = 'Ngườiơi'.repeat(40);
  const pdf = await print(seasonPlanInput(2, unbroken));
  for (const { texts, width } of pdf.pages)
    for (const { text, x, width: long } of texts) expect(x + long, text).toBeLessThanOrEqual(width - 27);
});

test('days stand in their month, and outside where the months end', () => {
  const { months } = assembleSeasonPlan(seasonPlanInput(1));
  expect(dayPosition('2021-12-31', months, 120)).toBeLessThan(0);
  expect(dayPosition('2023-01-01', months, 120)).toBeGreaterThan(120);
  expect(dayPosition('2022-01-01', months, 120)).toBeCloseTo((0.5 / 31) * 10, 6);
  expect(dayPosition('2022-12-31', months, 120)).toBeCloseTo(110 + (30.5 / 31) * 10, 6);
});
