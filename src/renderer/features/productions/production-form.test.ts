import { expect, it } from 'vitest';
import { changedFields, formOf, readForm, suggestQuarter } from './production-form.ts';

it('suggests the quarter of the day', () => {
  expect(suggestQuarter('3/2', 2026, [1])).toBe(1);
  expect(suggestQuarter('30/09/2026', 2026, [])).toBe(3);
});

it('suggests the next quarter that has no programme yet', () => {
  expect(suggestQuarter('', 2026, [])).toBe(1);
  expect(suggestQuarter('', 2026, [1, 2])).toBe(3);
  expect(suggestQuarter('', 2026, [2])).toBe(3);
  expect(suggestQuarter('', 2026, [2, 4])).toBe(1);
  expect(suggestQuarter('', 2026, [1, 2, 3, 4])).toBe(4);
});

it('never sends a quarterly programme without its quarter, nor another kind with one', () => {
  const form = { ...formOf(undefined), title: 'Xuân', date: '3/2', time: '20:00' };
  expect(readForm(form, 2026, 1)).toMatchObject({
    title: 'Xuân',
    kind: 'programme',
    quarter: 1,
    startsAt: '2026-02-03T20:00',
  });
  expect(readForm({ ...form, quarter: '4' }, 2026, 1).quarter).toBe(4);
  expect(readForm({ ...form, kind: 'cai-luong', quarter: '4' }, 2026, 1).quarter).toBeNull();
});

it('leaves code and colour to the planner where none was chosen, and takes a time written beside the day', () => {
  const form = { ...formOf(undefined), title: 'Xuân', date: '3/2 20g', code: ' ' };
  const sent = readForm(form, 2026, 1);
  expect(sent).not.toHaveProperty('code');
  expect(sent).not.toHaveProperty('hue');
  expect(sent.startsAt).toBe('2026-02-03T20:00');
  expect(readForm({ ...form, code: 'X-1', hue: 0 }, 2026, 1)).toMatchObject({ code: 'X-1', hue: 0 });
  expect(suggestQuarter('3/8 20g', 2026, [])).toBe(3);
});

it('only what was changed in the dialog is written', () => {
  const before = { title: 'A', quarter: 1, startsAt: null };
  expect(changedFields(before, { ...before, quarter: 2 })).toEqual({ quarter: 2 });
  expect(changedFields(before, before)).toEqual({});
});
