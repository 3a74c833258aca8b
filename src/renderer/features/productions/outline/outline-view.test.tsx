// @vitest-environment jsdom
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { ORPCError } from '@orpc/client';
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { testItem } from '../../../../../tests/support/test-item.ts';
import { buildOutline, moveItems } from '../../../../domain/productions/index.ts';
import type { Cue } from '../../../../shared/contract/cues.ts';
import type { Item, ItemFields } from '../../../../shared/contract/items.ts';
import type { Production } from '../../../../shared/contract/productions.ts';
import type { LocalDateTime } from '../../../../shared/time/local-time.ts';
import { ownWrites } from '../../../client/own-writes.ts';
import { startTexts } from '../../../i18n/i18n.ts';
import { ToastProvider } from '../../../ui/toasts.tsx';
import type { NewestAct } from '../../../ui/use-undo-toast.ts';
import type { OutlineActs } from './data/outline-source.ts';
import { OutlineView } from './outline-view.tsx';
import { createSession, type Session } from './state/session.ts';

const production = {
  id: 'p',
  seasonId: 's',
  position: 1,
  code: 'LVT',
  kind: 'cai-luong',
  title: 'Lục Vân Tiên',
  quarter: null,
  occasion: '',
  summary: '',
  status: 'rehearsal',
  startsAt: '2022-10-20T20:00' as LocalDateTime,
  placeId: null,
  placeName: '',
  slotId: null,
  hue: 1,
  note: '',
  director: '',
  durationSeconds: 0,
  itemCount: 0,
  slotCount: 0,
  callCount: 0,
  cueCount: 0,
} satisfies Production;

const play = [
  testItem('man1', 'a0', { kind: 'curtain', title: 'Đánh cướp' }),
  testItem('lop1', 'a0', { kind: 'unit', title: 'Từ biệt', parentId: 'man1' }),
  testItem('bai1', 'a0', { title: 'Lưu thủy', parentId: 'lop1', durationSeconds: 150 }),
  testItem('bai2', 'a1', { title: 'Vọng cổ câu 1', parentId: 'lop1', durationSeconds: 190 }),
  testItem('man2', 'a1', { kind: 'curtain', title: 'Khóc mẹ', durationSeconds: 60 }),
];

const people = ['Nguyễn Thị Hồng', 'Trần Ấn'].map((name, at) => ({
  id: `person${at}`,
  position: at + 1,
  name,
  stageName: '',
  honour: '' as const,
  printedName: name,
  groups: [],
  jobs: [],
  roleTypes: [],
  phone: '',
  birthDate: null,
  note: '',
}));

const cue: Cue = {
  id: 'q1',
  productionId: 'p',
  itemId: null,
  position: 1,
  number: '1',
  departments: ['AS'],
  triggerKind: 'music',
  title: '',
  standby: '',
  instruction: '',
  offsetMs: null,
  durationMs: 0,
  preWaitMs: 0,
  follow: 'manual',
  followMs: 0,
  operator: '',
  note: '',
};

/** A planner in memory; `refuse` makes the next update fail. */
let stored: { seq: number; items: readonly Item[] };
let refuse: ORPCError<string, unknown> | null;
let calls: { name: string; args: unknown[] }[];
let session: Session;
let history: NewestAct | undefined;
let show: () => void;
let cues: Cue[];
let startsAt: LocalDateTime | null;

function change(items: readonly Item[]): { seq: number } {
  stored = { seq: stored.seq + 1, items };
  return { seq: stored.seq };
}

const acts: OutlineActs = {
  add: async (at, fields) => {
    calls.push({ name: 'add', args: [at, fields] });
    const all = [...stored.items, testItem(`new${stored.seq}`, 'z', fields)];
    return {
      ...change(moveItems(all, buildOutline(all), [`new${stored.seq}`], at) ?? all),
      id: `new${stored.seq - 1}`,
    };
  },
  addMany: async (at, rows) => {
    calls.push({ name: 'addMany', args: [at, rows] });
    const ids = rows.map((_row, i) => `pasted${i}`);
    const fresh = rows.map((fields, i) => testItem(`pasted${i}`, `z${i}`, fields));
    return { ...change([...stored.items, ...fresh]), ids };
  },
  update: async (id, fields: Partial<ItemFields>, baseSeq) => {
    calls.push({ name: 'update', args: [id, fields, baseSeq] });
    if (refuse && baseSeq !== undefined) throw refuse;
    return change(stored.items.map((item) => (item.id === id ? { ...item, ...fields } : item)));
  },
  move: async (ids, to, baseSeq) => {
    calls.push({ name: 'move', args: [ids, to, baseSeq] });
    return change(moveItems(stored.items, buildOutline(stored.items), ids, to) ?? stored.items);
  },
  link: async (...args) => {
    calls.push({ name: 'link', args });
    return change(stored.items);
  },
  transfer: async (ids, to, baseSeq) => {
    calls.push({ name: 'transfer', args: [ids, to, baseSeq] });
    const gone = new Set(ids);
    return {
      ...change(to.copy ? stored.items : stored.items.filter((item) => !gone.has(item.id))),
      ids: [...ids],
    };
  },
  duplicate: async () => ({ ...change(stored.items), ids: [] }),
  remove: async (ids, baseSeq) => {
    calls.push({ name: 'remove', args: [ids, baseSeq] });
    if (refuse && baseSeq !== undefined) throw refuse;
    return change(stored.items.filter((item) => !ids.includes(item.id)));
  },
  updateProduction: async (fields, baseSeq) => {
    calls.push({ name: 'production', args: [fields, baseSeq] });
    if (refuse && baseSeq !== undefined) throw refuse;
    return change(stored.items);
  },
  undo: async (expectSeq) => {
    calls.push({ name: 'undo', args: [expectSeq] });
    return change(stored.items);
  },
  refresh: async () => act(() => show()),
};

function view() {
  return (
    <FluentProvider theme={webLightTheme}>
      <ToastProvider>
        <OutlineView
          session={session}
          tree={{ seq: stored.seq, items: [...stored.items] }}
          production={{ ...production, startsAt }}
          productionSeq={stored.seq}
          parts={[]}
          slots={[]}
          channels={[]}
          cues={cues}
          departments={[]}
          history={history}
          people={people}
          roles={[]}
          others={[]}
          filesOf={() => null}
          onStart={() => undefined}
          inspectorOpen
          setInspectorOpen={() => undefined}
        />
      </ToastProvider>
    </FluentProvider>
  );
}

const row = (text: string) => screen.getAllByRole('row').find((each) => each.textContent?.includes(text))!;
const cell = (text: string, column: string) => row(text).querySelector<HTMLElement>(`[data-col=${column}]`)!;
const titles = () =>
  screen
    .getAllByRole('row')
    .slice(1, -1)
    .map((each) => each.querySelector('.ol-text')?.textContent ?? '');
const key = (name: string, more: object = {}) =>
  fireEvent.keyDown(document.activeElement!, { key: name, code: name === ' ' ? 'Space' : name, ...more });
const settle = () => act(async () => new Promise((resolve) => setTimeout(resolve, 10)));

// jsdom lays nothing out, so there is nothing to observe.
class NoResize {
  observe() {}
  unobserve() {}
  disconnect() {}
}
beforeAll(() => {
  vi.stubGlobal('ResizeObserver', NoResize);
  return startTexts('vi');
});
beforeEach(() => {
  stored = { seq: 7, items: play };
  cues = [];
  startsAt = production.startsAt;
  refuse = null;
  history = undefined;
  ownWrites.forget();
  calls = [];
  session = createSession(acts);
  const { rerender } = render(view());
  show = () => rerender(view());
});
afterEach(cleanup);

function editDuration(text: string) {
  fireEvent.doubleClick(cell('Vọng cổ câu 1', 'duration'));
  const input = screen.getByRole<HTMLInputElement>('textbox', { name: 'Sửa thời lượng' });
  fireEvent.input(input, { target: { value: text } });
  return input;
}

describe('the outline', () => {
  it('is a tree grid with levels, places, lengths and clock times', () => {
    expect(screen.getByRole('treegrid', { name: 'Kịch bản của Lục Vân Tiên' })).toBeTruthy();
    const node = row('Vọng cổ câu 1');
    expect([
      node.getAttribute('aria-level'),
      node.getAttribute('aria-posinset'),
      node.getAttribute('aria-setsize'),
    ]).toEqual(['3', '2', '2']);
    expect(node.textContent).toContain('3:10');
    expect(node.textContent).toContain('20:02:30');
    expect(row('Toàn vở').textContent).toContain('6:40');
    expect(row('Toàn vở').textContent).toContain('2 màn, 1 lớp, 2 bài bản');
  });

  it('saves a length at once, from what the user had seen, and adds it up', async () => {
    fireEvent.keyDown(editDuration('4p20'), { key: 'Enter' });
    expect(row('Vọng cổ câu 1').textContent).toContain('4:20');
    expect(row('Toàn vở').textContent).toContain('7:50');
    await settle();
    expect(calls).toEqual([{ name: 'update', args: ['bai2', { durationSeconds: 260 }, 7] }]);
    expect(document.activeElement).toBe(row('Vọng cổ câu 1'));
  });

  it('says what is wrong at the field, keeps the text and saves nothing', async () => {
    const input = editDuration('bốn phút');
    fireEvent.keyDown(input, { key: 'Enter' });
    expect(screen.getByRole('alert').textContent).toContain('4:20, 1:02:03');
    expect(input.value).toBe('bốn phút');
    fireEvent.keyDown(input, { key: 'Escape' });
    await settle();
    expect(calls).toEqual([]);
    expect(row('Vọng cổ câu 1').textContent).toContain('3:10');
  });

  it('clears a group to the sum of its rows', async () => {
    stored = {
      seq: 7,
      items: play.map((item) => (item.id === 'lop1' ? { ...item, durationSeconds: 999 } : item)),
    };
    act(() => show());
    expect(row('Lớp 1').textContent).toContain('16:39');
    fireEvent.doubleClick(cell('Lớp 1', 'duration'));
    const input = screen.getByRole('textbox', { name: 'Sửa thời lượng' });
    fireEvent.input(input, { target: { value: '' } });
    fireEvent.keyDown(input, { key: 'Enter' });
    expect(row('Lớp 1').textContent).toContain('5:40');
    await settle();
  });

  it('goes on with Tab to the next cell and over the end to the next row', () => {
    fireEvent.click(row('Lưu thủy'));
    key('F2');
    key('Tab');
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Sửa thể loại');
    key('Tab');
    key('Tab');
    key('Tab');
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Sửa tên' }));
    expect((document.activeElement as HTMLInputElement).value).toBe('Vọng cổ câu 1');
  });

  it('walks, closes and opens with the arrow keys', () => {
    fireEvent.click(row('Lưu thủy'));
    key('ArrowLeft');
    expect(document.activeElement).toBe(row('Lớp 1'));
    key('ArrowLeft');
    expect(row('Lớp 1').getAttribute('aria-expanded')).toBe('false');
    expect(titles()).not.toContain('Lưu thủy');
    key('ArrowLeft');
    expect(document.activeElement).toBe(row('Màn I'));
    key('End');
    expect(document.activeElement).toBe(row('Màn II'));
    key('Home');
    key('ArrowDown', { shiftKey: true });
    expect(screen.getAllByRole('row', { selected: true })).toHaveLength(2);
    key('a', { ctrlKey: true });
    expect(screen.getAllByRole('row', { selected: true })).toHaveLength(3);
    expect(screen.getAllByRole('row').filter((each) => each.tabIndex === 0)).toHaveLength(1);
  });

  it('moves with Alt+Shift and keeps the focus', async () => {
    fireEvent.click(row('Vọng cổ câu 1'));
    key('ArrowUp', { altKey: true, shiftKey: true });
    expect(titles().slice(2, 4)).toEqual(['Vọng cổ câu 1', 'Lưu thủy']);
    await settle();
    expect(calls[0]).toEqual({ name: 'move', args: [['bai2'], { targetId: 'bai1', side: 'before' }, 7] });
    expect(document.activeElement).toBe(row('Vọng cổ câu 1'));
  });

  it('is dragged by keyboard, said in words, and dropped in one act', async () => {
    const press = async (code: string) => {
      fireEvent.keyDown(document.activeElement!, { key: code === 'Space' ? ' ' : code, code });
      await settle();
    };
    const spoken = () => screen.getByTestId('outline-spoken').textContent;
    fireEvent.click(row('Lớp 1'));
    await press('Space');
    expect(spoken()).toContain('Đã nhấc Lớp 1 – Từ biệt');
    await press('ArrowDown');
    expect(spoken()).toContain('sau Màn I – Đánh cướp');
    await press('ArrowDown');
    await press('ArrowRight');
    expect(spoken()).toContain('cuối Màn II – Khóc mẹ');
    await press('ArrowRight');
    expect(spoken()).toContain('Không dời thêm được');
    await press('Escape');
    expect(spoken()).toContain('Đã thôi dời');
    expect(calls).toEqual([]);
    await press('Space');
    await press('ArrowDown');
    await press('Space');
    expect(calls).toEqual([{ name: 'move', args: [['lop1'], { targetId: 'man1', side: 'after' }, 7] }]);
    expect(document.activeElement).toBe(row('Lớp 1'));
    expect(row('Lớp 1').getAttribute('aria-level')).toBe('1');
  });

  it('keeps what is typed into the next cell while the new row is being stored', async () => {
    let answer: () => void = () => undefined;
    const gate = new Promise<void>((resolve) => {
      answer = resolve;
    });
    const add = acts.add;
    vi.spyOn(acts, 'add').mockImplementation(async (...args) => gate.then(() => add(...args)));
    vi.spyOn(acts, 'refresh').mockImplementation(async () => show());
    try {
      fireEvent.click(row('Lưu thủy'));
      key('Enter', { ctrlKey: true });
      fireEvent.input(document.activeElement!, { target: { value: 'Ngâm thơ' } });
      key('Tab');
      const field = screen.getByRole<HTMLInputElement>('combobox', { name: 'Sửa thể loại' });
      fireEvent.input(field, { target: { value: 'ca' } });
      // As in a browser: what changes with an answer is drawn at once, not gathered until the test looks.
      vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', false);
      answer();
      await waitFor(() => expect(stored.items).toHaveLength(play.length + 1));
      await new Promise((resolve) => setTimeout(resolve, 20));
      expect(document.activeElement).toBe(field);
      expect(field.value).toBe('ca');
      vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
      fireEvent.input(field, { target: { value: 'ca cổ' } });
      key('Tab');
      await waitFor(() =>
        expect(stored.items.find((item) => item.title === 'Ngâm thơ')?.genre).toBe('ca cổ'),
      );
    } finally {
      vi.restoreAllMocks();
      vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
    }
  });

  it('stores a new row once it has a title, and forgets it with Escape', async () => {
    fireEvent.click(row('Lưu thủy'));
    key('Enter', { ctrlKey: true });
    expect(document.activeElement?.getAttribute('placeholder')).toContain('Tên bài bản');
    key('Escape');
    expect(titles()).toHaveLength(5);
    key('Insert');
    fireEvent.input(document.activeElement!, { target: { value: 'Xàng xê' } });
    key('Enter');
    expect(titles()[3]).toBe('Xàng xê');
    await settle();
    expect(calls).toEqual([
      {
        name: 'add',
        args: [
          { targetId: 'bai1', side: 'after' },
          { kind: 'number', title: 'Xàng xê' },
        ],
      },
    ]);
    expect(titles().filter((title) => title === 'Xàng xê')).toHaveLength(1);
    expect(document.activeElement).toBe(row('Xàng xê'));
  });

  it('deletes without asking and offers the way back', async () => {
    fireEvent.click(row('Lưu thủy'));
    key('Delete');
    expect(titles()).not.toContain('Lưu thủy');
    expect(document.activeElement).toBe(row('Vọng cổ câu 1'));
    fireEvent.click(screen.getByRole('button', { name: 'Hoàn tác' }));
    await settle();
    expect(calls).toEqual([
      { name: 'remove', args: [['bai1'], 7] },
      { name: 'undo', args: [8] },
    ]);
  });

  it('takes the way back from a toast away when another act is the newest', async () => {
    fireEvent.click(row('Lưu thủy'));
    key('Delete');
    await settle();
    history = { seq: 7, undoSeq: 5 };
    act(() => show());
    expect(screen.getByRole('button', { name: 'Hoàn tác' })).toBeTruthy();
    history = { seq: 8, undoSeq: 8 };
    act(() => show());
    expect(screen.getByRole('button', { name: 'Hoàn tác' })).toBeTruthy();
    history = { seq: 9, undoSeq: 9 };
    act(() => show());
    expect(screen.queryByRole('button', { name: 'Hoàn tác' })).toBeNull();
  });

  it('does not delete unseen what was changed elsewhere, until told', async () => {
    refuse = new ORPCError('STALE', {
      data: { kind: 'item', id: 'bai1', field: 'title', by: 'Diễm', at: '', current: 'Phú lục' },
    });
    fireEvent.click(row('Lưu thủy'));
    key('Delete');
    await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('Diễm'));
    expect(titles()).toContain('Lưu thủy');
    expect(screen.queryByRole('button', { name: 'Hoàn tác' })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Xóa luôn' }));
    await settle();
    expect(calls.map((call) => call.args)).toEqual([
      [['bai1'], 7],
      [['bai1'], undefined],
    ]);
    expect(titles()).not.toContain('Lưu thủy');
  });

  it('deletes at once what it just changed itself', async () => {
    fireEvent.keyDown(editDuration('4p20'), { key: 'Enter' });
    fireEvent.click(row('Lớp 1'));
    key('Delete');
    await settle();
    expect(calls.map((call) => call.args)).toEqual([
      ['bai2', { durationSeconds: 260 }, 7],
      [['lop1'], 7],
    ]);
  });

  it('gives back what was being typed in a row that is deleted elsewhere', async () => {
    fireEvent.doubleClick(cell('Vọng cổ câu 1', 'title'));
    fireEvent.input(screen.getByRole('textbox', { name: 'Sửa tên' }), {
      target: { value: 'Vọng cổ câu 1, 2' },
    });
    change(stored.items.filter((item) => item.id !== 'bai2'));
    act(() => show());
    expect(screen.getByRole('alert').textContent).toContain('“Vọng cổ câu 1, 2”');
    expect(screen.getByRole('button', { name: 'Chép lại' })).toBeTruthy();
    expect(calls).toEqual([]);
  });

  it('shows an edit of something stale, takes it back, and writes over it when told', async () => {
    refuse = new ORPCError('STALE', {
      data: { kind: 'item', id: 'bai2', field: 'durationSeconds', by: 'Diễm', at: '', current: '5:40' },
    });
    fireEvent.keyDown(editDuration('9:00'), { key: 'Enter' });
    await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('Diễm'));
    expect(screen.getByRole('alert').textContent).toContain('“9:00”');
    expect(row('Vọng cổ câu 1').textContent).toContain('3:10');
    fireEvent.click(screen.getByRole('button', { name: 'Ghi đè' }));
    await settle();
    expect(calls.at(-1)?.args).toEqual(['bai2', { durationSeconds: 540 }, undefined]);
    expect(row('Vọng cổ câu 1').textContent).toContain('9:00');
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('does not take an open edit away when the plan changes elsewhere, and tells from when it was', async () => {
    fireEvent.doubleClick(cell('Vọng cổ câu 1', 'title'));
    fireEvent.input(screen.getByRole('textbox', { name: 'Sửa tên' }), {
      target: { value: 'Vọng cổ câu 1, 2' },
    });
    change(stored.items.map((item) => (item.id === 'bai1' ? { ...item, title: 'Phú lục' } : item)));
    act(() => show());
    expect(titles()).toContain('Phú lục');
    const input = screen.getByRole<HTMLInputElement>('textbox', { name: 'Sửa tên' });
    expect(input.value).toBe('Vọng cổ câu 1, 2');
    fireEvent.keyDown(input, { key: 'Enter' });
    await settle();
    expect(calls).toEqual([{ name: 'update', args: ['bai2', { title: 'Vọng cổ câu 1, 2' }, 7] }]);
  });

  it('saves a field of the details when it is left', async () => {
    fireEvent.click(row('Vọng cổ câu 1'));
    await settle();
    const beats = screen.getByRole('textbox', { name: 'Nhịp' });
    fireEvent.change(beats, { target: { value: '300' } });
    fireEvent.blur(beats);
    expect(screen.getByRole('alert').textContent).toContain('1 đến 256');
    fireEvent.change(beats, { target: { value: '32' } });
    fireEvent.blur(beats);
    await settle();
    expect(calls).toEqual([{ name: 'update', args: ['bai2', { beats: 32 }, 7] }]);
  });

  it('says what goes along with a deleted row', async () => {
    cues = [
      { ...cue, itemId: 'bai1' },
      { ...cue, id: 'q2', itemId: 'man2' },
    ];
    act(() => show());
    fireEvent.click(row('Lớp 1'));
    key('Delete');
    expect(screen.getByText(/Đã xóa/).textContent).toBe(
      'Đã xóa “Lớp 1 – Từ biệt” cùng 2 mục bên trong; 1 cue còn lại chưa gắn vào đâu',
    );
    await settle();
  });

  it('pastes with the keyboard on a button, and gives it to the new rows', async () => {
    const button = screen.getByRole('button', { name: 'Vào trong một bậc' });
    button.focus();
    fireEvent.paste(button, {
      clipboardData: {
        getData: (type: string) => (type === 'text/plain' ? 'Xàng xê\t5\nSương chiều\tx' : ''),
      },
    });
    await settle();
    expect(calls.map((call) => call.name)).toEqual(['addMany']);
    expect(document.activeElement).toBe(row('Xàng xê'));
    expect(screen.getByText('Đang chọn 2 dòng')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Xóa 2 dòng' })).toBeTruthy();
  });

  it('has one stop of Tab in the tools, and walks them with arrows', () => {
    const tools = screen.getByRole('toolbar');
    const stops = () =>
      [...tools.querySelectorAll<HTMLElement>('button, input')].filter((each) => each.tabIndex === 0);
    expect(stops()).toHaveLength(1);
    stops()[0]?.focus();
    key('ArrowRight');
    expect(stops()).toEqual([document.activeElement]);
    key('End');
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Ẩn khung chi tiết');
    key('ArrowRight');
    expect(stops()).toEqual([document.activeElement]);
    expect(document.activeElement?.textContent).toBe('Bài bản');
    key('ArrowLeft');
    key('ArrowLeft');
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Bắt đầu' }));
  });

  it('counts from the curtain while the start is not set', () => {
    startsAt = null;
    act(() => show());
    expect(row('Vọng cổ câu 1').textContent).toContain('+2:30');
    expect(row('Toàn vở').textContent).toContain('+6:40');
  });

  it('keeps the start when it is no time', async () => {
    const start = screen.getByRole<HTMLInputElement>('textbox', { name: 'Bắt đầu' });
    fireEvent.change(start, { target: { value: 'tối' } });
    fireEvent.blur(start);
    expect(screen.getByRole('alert').textContent).toContain('19g30');
    fireEvent.change(start, { target: { value: '19g30' } });
    fireEvent.blur(start);
    await settle();
    expect(calls).toEqual([{ name: 'production', args: [{ startsAt: '2022-10-20T19:30' }, 7] }]);
  });

  it('saves the start with what was seen when typing began, and writes it over when told', async () => {
    refuse = new ORPCError('STALE', {
      data: { kind: 'production', id: 'p', field: 'startsAt', by: 'Diễm', at: '', current: '' },
    });
    const start = screen.getByRole<HTMLInputElement>('textbox', { name: 'Bắt đầu' });
    fireEvent.change(start, { target: { value: '19g' } });
    change(stored.items);
    act(() => show());
    fireEvent.change(start, { target: { value: '19g30' } });
    fireEvent.blur(start);
    await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('“19:30”'));
    fireEvent.click(screen.getByRole('button', { name: 'Ghi đè' }));
    await settle();
    expect(calls.map((call) => call.args[1])).toEqual([7, undefined]);
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('leaves the keyboard in a field of the details, whatever the rows do', async () => {
    // As a browser does it: the press selects and gives the row the keyboard, the click finds all of that done.
    fireEvent.mouseDown(row('Vọng cổ câu 1'));
    fireEvent.click(row('Vọng cổ câu 1'));
    await settle();
    const mc = screen.getByRole('textbox', { name: 'Lời MC' });
    mc.focus();
    fireEvent.change(mc, { target: { value: 'Kính thưa' } });
    change(stored.items.map((item) => (item.id === 'bai2' ? { ...item, performers: 'Diễm' } : item)));
    act(() => show());
    expect(document.activeElement).toBe(mc);
    const sound = screen.getByRole('textbox', { name: 'Âm thanh' });
    sound.focus();
    await settle();
    expect(document.activeElement).toBe(sound);
    expect(calls).toEqual([{ name: 'update', args: ['bai2', { mcText: 'Kính thưa' }, 7] }]);
    expect(titles()).toContain('Vọng cổ câu 1');
  });

  it('keeps what was being typed into a row that is deleted elsewhere, and gives it to no other row', async () => {
    fireEvent.mouseDown(row('Lưu thủy'));
    fireEvent.click(row('Lưu thủy'));
    await settle();
    const mc = screen.getByRole('textbox', { name: 'Lời MC' });
    mc.focus();
    fireEvent.change(mc, { target: { value: 'Kính thưa quý vị' } });
    change(stored.items.filter((item) => item.id !== 'bai1'));
    act(() => show());
    await settle();
    expect(screen.getByRole('alert').textContent).toContain('Kính thưa quý vị');
    expect(document.activeElement?.closest('[data-row]')).toBeNull();
    key('x');
    await settle();
    expect(screen.queryByRole('textbox', { name: 'Sửa tên' })).toBeNull();
    expect(calls).toEqual([]);
  });

  it('keeps a cell edit of a row that is deleted elsewhere', async () => {
    fireEvent.doubleClick(cell('Lưu thủy', 'title'));
    fireEvent.input(screen.getByRole('textbox', { name: 'Sửa tên' }), {
      target: { value: 'Lưu thủy trường' },
    });
    change(stored.items.filter((item) => item.id !== 'bai1'));
    act(() => show());
    await settle();
    expect(screen.getByRole('alert').textContent).toContain('Lưu thủy trường');
    expect(document.activeElement?.closest('[data-row]')).toBeNull();
    expect(calls).toEqual([]);
  });

  it('saves a field that goes away with a wider selection', async () => {
    fireEvent.click(row('Vọng cổ câu 1'));
    await settle();
    const mc = screen.getByRole('textbox', { name: 'Lời MC' });
    mc.focus();
    fireEvent.change(mc, { target: { value: 'Kính thưa' } });
    fireEvent.click(row('Lưu thủy'), { shiftKey: true });
    await settle();
    expect(calls).toEqual([{ name: 'update', args: ['bai2', { mcText: 'Kính thưa' }, 7] }]);
  });
});

describe('who performs a row', () => {
  it('is found without marks and put in; a person is taken out again', async () => {
    stored = {
      seq: 1,
      items: play.map((item) => (item.id === 'bai1' ? { ...item, personIds: ['person0'] } : item)),
    };
    show();
    fireEvent.click(row('Lưu thủy'));
    fireEvent.click(await screen.findByRole('button', { name: 'Bỏ Nguyễn Thị Hồng' }));
    await waitFor(() =>
      expect(calls).toContainEqual({ name: 'link', args: ['bai1', { removePeople: ['person0'] }] }),
    );
    const box = screen.getByRole('combobox', { name: 'Người' });
    fireEvent.change(box, { target: { value: 'tran an' } });
    fireEvent.click(box);
    fireEvent.click(await screen.findByRole('option', { name: 'Trần Ấn' }));
    await waitFor(() =>
      expect(calls).toContainEqual({ name: 'link', args: ['bai1', { addPeople: ['person1'] }] }),
    );
  });
});

describe('the words of a row', () => {
  it('are written in a roomy editor and kept when it closes, also by Escape', async () => {
    show();
    fireEvent.click(row('Lưu thủy'));
    fireEvent.click(await screen.findByRole('button', { name: 'Soạn lời…' }));
    const text = await screen.findByRole('textbox', { name: 'Lời' });
    fireEvent.change(text, { target: { value: 'Đường xa vạn dặm\nbóng ngả chiều hôm' } });
    fireEvent.keyDown(text, { key: 'Escape' });
    await waitFor(() =>
      expect(calls.find((call) => call.name === 'update')?.args.slice(0, 2)).toEqual([
        'bai1',
        { scriptText: 'Đường xa vạn dặm\nbóng ngả chiều hôm' },
      ]),
    );
  });
});
