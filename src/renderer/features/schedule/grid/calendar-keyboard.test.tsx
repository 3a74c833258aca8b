// @vitest-environment jsdom
import { act, fireEvent, screen } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { at, build, card, focus, focused, monday, press, readyGrid, spoken } from './testing/test-grid.tsx';

readyGrid();

describe('walking', () => {
  beforeEach(() => void build());

  test('one tab stop a day; arrows go through the calls of a day and across days', async () => {
    const stops = [...document.querySelectorAll<HTMLElement>('[data-column]')].map(
      (column) => [...column.querySelectorAll<HTMLElement>('[tabindex="0"]')].length,
    );
    expect(stops).toEqual([1, 1, 1, 1, 1, 1, 1]);
    focus('a');
    await press('ArrowDown');
    expect(focused().dataset.call).toBe('b');
    await press('ArrowUp');
    await press('ArrowRight');
    expect(focused().dataset.call).toBe('c');
    await press('ArrowLeft');
    expect(focused().dataset.call).toBe('a');
    await press('ArrowDown');
    expect([card('a').tabIndex, card('b').tabIndex]).toEqual([-1, 0]);
  });

  test('a call says what it is, with its day and times', () => {
    const name = 'Lớp a, Tập, Thứ Hai 12/09 08:00–10:00, Phòng tập 1';
    expect(screen.getByRole('button', { name })).toBe(card('a'));
    expect(card('a').getAttribute('aria-roledescription')).toBe('buổi');
    expect(screen.getByRole('group', { name: 'Thứ Hai 12/09, 2 buổi' })).toBeTruthy();
  });
});

describe('a drag by keyboard', () => {
  test('Space lifts, arrows move, Space drops; the live region tells times and clashes; the focus stays on the call', async () => {
    const { intents, drag, preview } = build();
    focus('a');
    await press(' ');
    expect(drag.lifted.get()?.call?.id).toBe('a');
    expect(spoken()).toBe('Đã nhấc Lớp a, Thứ Hai 12/09 08:00–10:00.');
    await press('ArrowRight');
    expect(spoken()).toBe('Thứ Ba 13/09, 08:00–10:00. Trùng người: Khiêm.');
    await press('ArrowDown');
    expect(spoken()).toBe('Thứ Ba 13/09, 08:15–10:15. Không xung đột.');
    await press('ArrowUp', { altKey: true });
    expect(preview).toHaveBeenCalledTimes(3);
    await press(' ');
    expect(intents).toEqual([{ type: 'move', ids: ['a'], byMinutes: 1440 + 10 }]);
    expect(drag.lifted.get()).toBe(null);
    expect(focused().dataset.call).toBe('a');
    expect(focused().closest<HTMLElement>('[data-column]')?.dataset.column).toBe('1');
    expect(spoken()).toBe('Đã thả Lớp a vào Thứ Ba 13/09, 08:10–10:10.');
  });

  test('Shift with arrows changes the length', async () => {
    const { intents } = build();
    focus('b');
    await press(' ');
    await press('ArrowDown', { shiftKey: true });
    await press('Enter');
    expect(intents).toEqual([{ type: 'resize', id: 'b', start: at(0, 14), end: at(0, 16, 15) }]);
  });

  test('Ctrl at the drop copies, and says so', async () => {
    const { intents } = build();
    focus('a');
    await press(' ');
    await press('ArrowDown');
    await press('Control', { ctrlKey: true });
    expect(spoken()).toContain('Chép sang Thứ Hai 12/09, 08:15–10:15.');
    await press(' ', { ctrlKey: true });
    expect(intents).toEqual([{ type: 'copy', ids: ['a'], byMinutes: 15 }]);
  });

  test('Escape leaves all as it was', async () => {
    const { intents, drag } = build();
    focus('a');
    await press(' ');
    await press('ArrowRight');
    await press('Escape');
    expect([intents, drag.lifted.get(), drag.landing.get()]).toEqual([[], null, null]);
    expect(spoken()).toBe('Đã hủy. Lớp a vẫn ở chỗ cũ.');
  });

  test('the page turns when the day is not on it', async () => {
    const { intents, drag } = build();
    focus('a');
    await press(' ');
    await press('ArrowLeft');
    expect(intents).toEqual([{ type: 'page', by: -1 }]);
    expect(drag.landing.get()?.start).toBe(at(-1, 8));
  });

  test.each([
    ['day', 1],
    ['week', 7],
    ['month', 7],
  ] as const)('PageDown in the %s carries it as far as the page turns', async (view, days) => {
    const { intents, drag } = build(view);
    focus('a');
    await press(' ');
    await press('PageDown');
    expect(drag.landing.get()?.start).toBe(at(days, 8));
    expect(intents).toEqual(view === 'month' ? [] : [{ type: 'page', by: 1 }]);
  });

  test('all that is chosen moves with it', async () => {
    const { intents, selection } = build();
    act(() => selection.set(new Set(['a', 'c'])));
    focus('c');
    await press(' ');
    expect(spoken()).toBe('Đã nhấc 2 buổi.');
    await press('ArrowDown');
    await press(' ');
    expect(intents).toEqual([{ type: 'move', ids: ['c', 'a'], byMinutes: 15 }]);
  });

  test('a call that is deleted elsewhere slips out of the hand, and the next lift works', async () => {
    const { intents, drag, remove } = build();
    focus('a');
    await press(' ');
    await press('ArrowDown');
    await act(async () => remove('a'));
    expect(drag.lifted.get()).toBe(null);
    expect(spoken()).toBe('Lớp a vừa bị xóa ở nơi khác, không còn gì để thả.');
    focus('b');
    await press(' ');
    expect(drag.lifted.get()?.call?.id).toBe('b');
    expect(intents).toEqual([]);
  });

  test('an item of the tray is put into the week', async () => {
    const { intents } = build();
    act(() => document.querySelector<HTMLElement>('[data-tray-item]')?.focus());
    await press(' ');
    await press('ArrowRight');
    await press(' ');
    expect(intents).toEqual([
      {
        type: 'schedule',
        itemIds: ['i11'],
        start: at(1, 8),
        end: at(1, 9, 30),
        column: { key: `day ${monday + 1}`, day: monday + 1 },
      },
    ]);
  });

  test('what the calendar only shows is not lifted', async () => {
    const { drag } = build();
    focus('slot');
    await press(' ');
    expect(drag.lifted.get()).toBe(null);
  });
});

describe('other keys', () => {
  test('open, rename, delete, menu', async () => {
    const { intents, selection } = build();
    focus('a');
    await press('Enter');
    await press('F2');
    act(() => selection.set(new Set(['a', 'b'])));
    await press('Delete');
    await press('F10', { shiftKey: true });
    expect(intents.slice(0, 3)).toEqual([
      { type: 'open', id: 'a' },
      { type: 'rename', id: 'a' },
      { type: 'remove', ids: ['a', 'b'] },
    ]);
    expect(intents[3]).toMatchObject({ type: 'menu', ids: ['a', 'b'], minute: at(0, 8) });
  });

  test('Ctrl+A chooses the view, Ctrl+Space one more, Escape none', async () => {
    const { selection } = build();
    focus('a');
    await press('a', { ctrlKey: true, code: 'KeyA' });
    expect(selection.get()).toEqual(new Set(['a', 'b', 'c', 'slot']));
    expect(card('a').getAttribute('aria-pressed')).toBe('true');
    await press(' ', { ctrlKey: true });
    expect(selection.get().has('a')).toBe(false);
    await press('Escape');
    expect(selection.get().size).toBe(0);
    expect(card('b').getAttribute('aria-pressed')).toBe('false');
  });

  test('empty time: walked to, made longer, and made a call', async () => {
    const { intents } = build();
    focus('b');
    await press('ArrowDown');
    expect(focused().dataset.cursor).toBe('');
    expect(focused().getAttribute('aria-label')).toBe(
      'Thứ Hai 12/09, 16:00–17:00, còn trống. N hoặc Enter để thêm buổi',
    );
    await press('ArrowDown');
    await press('ArrowDown', { shiftKey: true });
    await press('n');
    expect(intents).toEqual([
      {
        type: 'create',
        start: at(0, 16, 15),
        end: at(0, 17, 30),
        column: { key: `day ${monday}`, day: monday },
      },
    ]);
  });

  test('PageDown turns the page, also beyond the last day', async () => {
    const { intents } = build();
    focus('a');
    await press('PageDown');
    expect(intents).toEqual([{ type: 'page', by: 1 }]);
  });
});

describe('the mouse', () => {
  test('click chooses, Ctrl adds, Shift reaches, a double click opens', () => {
    const { intents, selection } = build();
    fireEvent.click(card('a'));
    fireEvent.click(card('c'), { ctrlKey: true });
    expect(selection.get()).toEqual(new Set(['a', 'c']));
    fireEvent.click(card('a'));
    fireEvent.click(card('c'), { shiftKey: true });
    expect(selection.get()).toEqual(new Set(['a', 'b', 'c']));
    fireEvent.doubleClick(card('b'));
    expect(intents).toEqual([{ type: 'open', id: 'b' }]);
  });

  test('a right click on one that is not chosen chooses it', () => {
    const { intents, selection } = build();
    fireEvent.click(card('a'));
    fireEvent.contextMenu(card('b'), { clientX: 5, clientY: 6 });
    expect(selection.get()).toEqual(new Set(['b']));
    expect(intents).toMatchObject([{ type: 'menu', ids: ['b'], at: { x: 5, y: 6 } }]);
  });
});

describe('the month', () => {
  test('arrows move a lifted call by days and weeks', async () => {
    const { intents } = build('month');
    focus('a');
    await press(' ');
    await press('ArrowRight');
    await press('ArrowDown');
    await press(' ');
    expect(intents).toEqual([{ type: 'move', ids: ['a'], byMinutes: 8 * 1440 }]);
    expect(focused().dataset.call).toBe('a');
  });

  test('an empty day can be walked to and filled', async () => {
    const { intents } = build('month');
    focus('c');
    await press('ArrowRight');
    await press('Enter');
    expect(intents).toMatchObject([{ type: 'create', start: at(2, 8), end: at(2, 10) }]);
  });
});
