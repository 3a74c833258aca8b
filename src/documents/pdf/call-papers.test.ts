import { describe, expect, test } from 'vitest';
import { assembleAttendanceSheet } from '../../application/documents/assemble-attendance-sheet.ts';
import { assembleCallSheet, type CallSheetInput } from '../../application/documents/assemble-call-sheet.ts';
import { assemblePersonalSchedule } from '../../application/documents/assemble-personal-schedule.ts';
import { assembleWeekSchedule } from '../../application/documents/assemble-week-schedule.ts';
import type { Told } from '../../application/schedule/told-calls.ts';
import { settingsFrom } from '../../shared/settings.ts';
import { addDays, type LocalDate } from '../../shared/time/local-time.ts';
import { renderPaper } from '../render-paper.ts';
import { allLetters, allWords, readPdf } from '../testing/read-pdf.ts';
import { readZip } from '../testing/read-zip.ts';
import { callDay, sampleCall } from '../testing/sample-calls.ts';
import { issue, organisationName, production, productionInput } from '../testing/sample-plan.ts';
import { castRoles, people, samplePerson } from '../testing/sample-season.ts';

const input = (calls: readonly Told[], more: Partial<CallSheetInput> = {}): CallSheetInput => ({
  ...issue,
  organisationName,
  date: callDay,
  calls,
  nextDay: [],
  people: new Map(people.map((person) => [person.id, person])),
  productions: new Map([[production.id, production]]),
  roles: castRoles,
  crew: productionInput().crew,
  departments: [],
  settings: settingsFrom(new Map()),
  count: 'buổi tập 24/26',
  ...more,
});
const printed = async (made: CallSheetInput) => readPdf(await renderPaper(assembleCallSheet(made), 'pdf'));

describe('the call sheet', () => {
  test('says the day, its order with the break in between, who comes when and in which role', async () => {
    const calls = [sampleCall(1, '2022-06-29T13:30'), sampleCall(2, '2022-06-29T16:00', { title: 'Vũ đạo' })];
    const words = allWords(await printed(input(calls)));
    expect(words).toContain('Thứ Tư 29/06/2022 1 tháng 6 Nhâm Dần · buổi tập 24/26');
    expect(words).toContain('Gọi sớm nhất 13:30 Xong dự kiến 17:30');
    expect(words).toContain('15:00 – 16:00 Nghỉ 60 phút');
    expect(words).toContain('Tập: Vũ đạo');
    expect(words).toContain('1 NSƯT Nhật Quang Vân Tiên 13:30 17:30 nghỉ 15:00 – 16:00');
    expect(words).toContain('kíp 1, xếp theo giờ gọi rồi theo tên');
    expect(words).toContain('Ngày mai, Thứ Năm 30/06 Nghỉ.');
  });

  test('puts who comes first at the top, and names minors with their hours', async () => {
    const start = sampleCall(1, '2022-06-29T13:30').start;
    const child = samplePerson(0, { printedName: 'Gia Hưng', birthDate: '2009-06-30' as LocalDate });
    const grown = samplePerson(1, { printedName: 'Bích Trâm', birthDate: '2007-06-29' as LocalDate });
    const call = sampleCall(1, '2022-06-29T13:30', {
      people: [
        { id: child.id, name: child.printedName, start: start + 60, end: start + 90 },
        { id: grown.id, name: grown.printedName, start, end: start + 90 },
      ],
    });
    const words = allWords(
      await printed(input([call], { people: new Map([child, grown].map((each) => [each.id, each])) })),
    );
    // The day before a birthday is not yet 13; 15 on the day is a minor no more.
    expect(words).toMatch(/1 Bích Trâm .*2 Gia Hưng \(12 tuổi\)/);
    expect(words).toContain('Dưới 15 tuổi: Gia Hưng 14:30 – 15:00 (0,5 giờ)');
  });

  test('a pause of less than an hour is no going home, but no work of a minor either', async () => {
    const child = samplePerson(0, { printedName: 'Gia Hưng', birthDate: '2009-06-30' as LocalDate });
    const calls = ['2022-06-29T13:30', '2022-06-29T15:30'].map((at, n) => {
      const { start, end } = sampleCall(n + 1, at);
      return sampleCall(n + 1, at, { people: [{ id: child.id, name: child.printedName, start, end }] });
    });
    const words = allWords(await printed(input(calls, { people: new Map([[child.id, child]]) })));
    expect(words).toMatch(/1 Gia Hưng \(12 tuổi\) .*13:30 17:00/);
    expect(words).toContain('Gia Hưng 13:30 – 15:00, 15:30 – 17:00 (3 giờ)');
  });

  test('what changed since the last version stands before the order, and nothing where nothing did', async () => {
    const paper = assembleCallSheet(input([sampleCall(1, '2022-06-29T13:30')]));
    const changes = {
      title: 'Thay đổi so với bản 1',
      lines: [
        { title: 'Dời', text: '08:00 – 09:30 Tập, Sân khấu → 13:30 – 15:00, Phòng nhạc' },
        { title: 'Bớt người', text: 'Bích Trâm, Gia Hưng (13:30 Tập)' },
      ],
    };
    const [pdf, plain] = await Promise.all(
      [{ ...paper, changes }, paper].map(async (each) =>
        allWords(await readPdf(await renderPaper(each, 'pdf'))),
      ),
    );
    expect(pdf).toMatch(
      /Thay đổi so với bản 1 Dời: 08:00 – 09:30 Tập, Sân khấu . 13:30 – 15:00, Phòng nhạc Bớt người: Bích Trâm, Gia Hưng \(13:30 Tập\) Trình tự/,
    );
    expect(plain).not.toContain('Thay đổi');
    const files = await readZip(await renderPaper({ ...paper, changes }, 'docx'));
    const word = files.get('word/document.xml') ?? '';
    const said = word.replace(/<\/w:p>/g, '\n').replace(/<[^>]+>/g, '');
    expect(said).toContain('Thay đổi so với bản 1');
    expect(said).toContain('Dời: 08:00 – 09:30 Tập, Sân khấu → 13:30 – 15:00, Phòng nhạc');
    expect(said.indexOf('Bớt người')).toBeLessThan(said.indexOf('Trình tự'));
  });

  test('a call that is off calls no one and is told', async () => {
    const words = allWords(await printed(input([sampleCall(1, '2022-06-29T13:30', { cancelled: true })])));
    expect(words).toContain('Ngày này không có buổi nào.');
    expect(words).toContain('Đã hủy: Tập 13:30 – 15:00.');
    expect(words).not.toContain('Nhật Quang');
  });

  test('60 people with long names go over pages, each with its head, no name lost', async () => {
    const long = 'Nguyễn Phước Hoàng Thị Thanh Tuyền Ngọc Bảo Trân Châu Diễm Phương';
    const many = Array.from({ length: 60 }, (_, n) => samplePerson(n, { printedName: `${long} ${n + 1}.` }));
    const base = sampleCall(1, '2022-06-29T07:30');
    const call = sampleCall(1, '2022-06-29T07:30', {
      people: many.map(({ id, printedName }) => ({
        id,
        name: printedName,
        start: base.start,
        end: base.end,
      })),
    });
    const pdf = await printed(input([call], { people: new Map(many.map((each) => [each.id, each])) }));
    expect(pdf.pages.length).toBeGreaterThan(2);
    const letters = allLetters(pdf);
    for (const { printedName } of many) expect(letters).toContain(printedName.replaceAll(' ', ''));
    for (const { texts } of pdf.pages.slice(0, 3))
      expect(texts.some(({ text }) => text === 'Họ và tên')).toBe(true);
    expect(allWords(pdf)).toContain(`Trang 1/${pdf.pages.length}`);
  });
});

test('a week has seven days, also those without a call', async () => {
  const monday = '2022-06-27' as LocalDate;
  const paper = assembleWeekSchedule({
    ...issue,
    organisationName,
    monday,
    calls: [sampleCall(1, '2022-06-29T22:30', { end: sampleCall(1, '2022-06-29T22:30').start + 120 })],
    holidays: new Map([[addDays(monday, 1), 'Ngày Gia đình Việt Nam']]),
    only: '',
  });
  const pdf = await readPdf(await renderPaper(paper, 'pdf'));
  const words = allWords(pdf);
  expect(pdf.pages[0]!.width).toBeGreaterThan(pdf.pages[0]!.height);
  expect(words.match(/ Nghỉ/g)).toHaveLength(6);
  expect(words).toContain('Thứ Ba 28/06/2022 · 30/5 âm lịch · Ngày Gia đình Việt Nam');
  expect(words).toContain('22:30 – 00:30 Tập');
});

test('a free day at the end of the week is never alone on a page, whatever the week is full of', async () => {
  const monday = '2022-06-27' as LocalDate;
  const pages: number[] = [];
  for (const count of [9, 10, 11, 12]) {
    const calls = Array.from({ length: count }, (_, n) =>
      sampleCall(n, `${addDays(monday, n % 6)}T${String(7 + Math.floor(n / 6)).padStart(2, '0')}:00`),
    );
    const common = { ...issue, organisationName, monday, calls, holidays: new Map(), only: '' };
    const pdf = await readPdf(await renderPaper(assembleWeekSchedule(common), 'pdf'));
    const last = pdf.pages.at(-1)?.texts.map(({ text }) => text) ?? [];
    expect(last.some((text) => text.startsWith('Chủ Nhật'))).toBe(true);
    expect(last.join(' '), `${count} calls`).toMatch(/\d\d:00 – \d\d:30/);
    pages.push(pdf.pages.length);
  }
  // Both sides of the page break were tried.
  expect(new Set(pages).size).toBeGreaterThan(1);
});

test('a span of time is not broken between its two hours', async () => {
  const call = sampleCall(1, '2022-06-29T07:30', { end: sampleCall(1, '2022-06-29T07:30').start + 150 });
  for (const minutes of [30, 55, 105, 130]) {
    const own = { ...call, people: call.people.map((each) => ({ ...each, end: call.start + minutes })) };
    const paper = assembleAttendanceSheet({
      ...issue,
      organisationName,
      date: callDay,
      calls: [own],
      asWhat: () => 'Vân Tiên',
    });
    const pdf = await readPdf(await renderPaper(paper, 'pdf'));
    const said = pdf.pages.flatMap(({ texts }) => texts.map(({ text }) => text));
    expect(said.filter((text) => /^\d\d:\d\d – \d\d:\d\d$/.test(text))).toHaveLength(2);
  }
});

test('the items of an accepted order stand with their starts', async () => {
  const call = sampleCall(1, '2022-06-29T07:30', {
    items: ['Vân Tiên tả đột hữu xung', 'Ngư ông cứu nạn'],
    itemStarts: [450, 505].map((minute) => sampleCall(1, '2022-06-29T00:00').start + minute),
  });
  const sheet = allWords(await printed(input([call])));
  expect(sheet).toMatch(/07:30 Vân Tiên tả đột hữu xung.*08:25 Ngư ông cứu nạn/);
  const paper = assembleAttendanceSheet({
    ...issue,
    organisationName,
    date: callDay,
    calls: [call],
    asWhat: () => '',
  });
  const attendance = allWords(await readPdf(await renderPaper(paper, 'pdf')));
  expect(attendance).toContain('07:30 Vân Tiên tả đột hữu xung; 08:25 Ngư ông cứu nạn');
  const common = { ...issue, organisationName, calls: [call] };
  const week = assembleWeekSchedule({
    ...common,
    monday: '2022-06-27' as LocalDate,
    holidays: new Map(),
    only: '',
  });
  const own = assemblePersonalSchedule({
    ...common,
    name: 'NSƯT Nhật Quang',
    personId: call.people[0]!.id,
    from: callDay,
    to: callDay,
    gone: [],
    turns: new Map(),
    rolesIn: () => 'Vân Tiên',
  });
  for (const each of [week, own]) {
    const words = allWords(await readPdf(await renderPaper(each, 'pdf')));
    expect(words).toMatch(/07:30 Vân Tiên tả đột.*08:25 Ngư ông cứu/);
  }
  const cells = (await readZip(await renderPaper(week, 'xlsx'))).get('xl/sharedStrings.xml');
  expect(cells).toContain('07:30 Vân Tiên tả đột hữu xung\n08:25 Ngư ông cứu nạn');
});

test('the attendance sheet has who is called, and what was noted', async () => {
  const call = sampleCall(1, '2022-06-29T13:30');
  call.record.people[0]!.attendance = 'late';
  const paper = assembleAttendanceSheet({
    ...issue,
    organisationName,
    date: callDay,
    calls: [call, sampleCall(2, '2022-06-29T19:00', { people: [] })],
    asWhat: () => 'Vân Tiên',
  });
  const words = allWords(await readPdf(await renderPaper(paper, 'pdf')));
  expect(words).toContain('13:30 – 15:00 · Tập');
  expect(words).toContain('1 NSƯT Nhật Quang Vân Tiên trễ');
  expect(words).toContain('Chưa gọi ai.');
});
