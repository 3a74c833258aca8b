import { expect, test } from 'vitest';
import type { AllowancePaper } from '../../application/documents/papers.ts';
import type { Tally } from '../../domain/people/index.ts';
import type { LocalDateTime } from '../../shared/time/local-time.ts';
import { renderPaper } from '../render-paper.ts';
import { allWords, readPdf } from '../testing/read-pdf.ts';

const counts: Tally = {
  rehearsals: 12,
  shows: 2,
  recordings: 0,
  meetings: 1,
  minutes: 1875,
  late: 1,
  excused: 0,
  absent: 0,
};
const paper = (people: readonly string[]): AllowancePaper => ({
  document: 'allowance',
  head: {
    organisation: 'Trung tâm Văn hóa Nghệ thuật',
    title: 'Bảng chấm buổi',
    subject: 'Tháng 11/2026',
    subjectKind: '',
    lines: [],
    version: 1,
    printedAt: '2026-11-25T08:00' as LocalDateTime,
  },
  rows: people.map((person, i) => ({ number: i + 1, person, groups: 'Tổ nhạc', jobs: 'đờn kìm', ...counts })),
  total: { ...counts, rehearsals: 24 },
});

test('a line a person with hours and room to sign, noughts left out, the sum below', async () => {
  const pdf = await readPdf(await renderPaper(paper(['NSƯT Ngọc Ánh', 'Năm Ấn']), 'pdf'));
  expect(pdf.pages).toHaveLength(1);
  const words = allWords(pdf);
  expect(words).toContain('1 NSƯT Ngọc Ánh Tổ nhạc đờn kìm 12 2 1 31,25 1');
  expect(words).toContain('Cộng 24 2 1 31,25 1');
});

test('a large house goes over pages, the head on each, however long a name is', async () => {
  const names = Array.from({ length: 120 }, (_, i) => (i === 3 ? 'Ngườiơi'.repeat(40) : `Người thứ ${i}`));
  const pdf = await readPdf(await renderPaper(paper(names), 'pdf'));
  expect(pdf.pages.length).toBeGreaterThan(3);
  const words = allWords(pdf);
  expect(words.split('Ký nhận').length - 1).toBe(pdf.pages.length);
  expect(words).toContain('120 Người thứ 119');
});
