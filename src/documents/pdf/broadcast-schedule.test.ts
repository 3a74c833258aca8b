import { expect, test } from 'vitest';
import { assembleBroadcastSchedule } from '../../application/documents/assemble-broadcast-schedule.ts';
import { renderPaper } from '../render-paper.ts';
import { allWords, readPdf, wordsOf } from '../testing/read-pdf.ts';
import { scheduleInput } from '../testing/sample-plan.ts';
import { minutesText } from './broadcast-schedule.ts';

test('each slot, the total and the page numbers are in the schedule', async () => {
  const paper = assembleBroadcastSchedule(scheduleInput(40));
  const pdf = await readPdf(await renderPaper(paper, 'pdf'));
  const words = allWords(pdf);
  expect(words).toContain('LỊCH PHÁT SÓNG');
  expect(words).toContain(
    'Báo và phát thanh, truyền hình Đồng Tháp · Mùa diễn 2022 · từ 01/07/2022 đến 09/08/2022',
  );
  expect(words).toContain(
    'Thứ Sáu, 01/07/2022 20:00 THĐT1 Lục Vân Tiên – Kiều Nguyệt Nga, phần 1/2 75 trực tiếp phát chính',
  );
  expect(words).toContain(`${paper.total.label} ${minutesText(paper.total.minutes)}`);
  pdf.pages.forEach(({ texts }, i) => {
    expect(wordsOf(texts)).toContain('Chương trình');
    expect(wordsOf(texts)).toContain(`Trang ${i + 1}/${pdf.pages.length}`);
  });
});

test('minutes are written the Vietnamese way', () => {
  expect([45, 52.5, 1320, 1_234_567.25].map(minutesText)).toEqual(['45', '52,5', '1.320', '1.234.567,3']);
});

test('a channel without slots still gives a schedule', async () => {
  const pdf = await readPdf(await renderPaper(assembleBroadcastSchedule(scheduleInput(0)), 'pdf'));
  expect(allWords(pdf)).toContain('chưa có khung nào');
  expect(allWords(pdf)).toContain('Tổng cộng: 0 khung');
});
