// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { startTexts } from '../../i18n/i18n.ts';
import { ToastProvider } from '../toasts.tsx';
import { choiceEdit, flagEdit } from './choice-edits.ts';
import type { EditColumn, TableChange } from './edit-column.ts';
import { EditTable } from './edit-table.tsx';
import { numberEdit } from './number-edits.ts';
import { textEdit } from './text-edits.ts';

type Fields = { name: string; age: number | null; kind: string; on: boolean };
type Row = Fields & { id: string };

// Words of the window stand in them, so they are made once its texts are there.
const makeColumns = (): EditColumn<Row, Fields>[] => [
  {
    key: 'name',
    header: 'Tên',
    text: (row) => row.name,
    edit: textEdit('name', { required: true, unique: true }),
  },
  {
    key: 'age',
    header: 'Tuổi',
    text: (row) => String(row.age ?? ''),
    edit: numberEdit('age', { most: 99, optional: true }),
  },
  {
    key: 'kind',
    header: 'Loại',
    text: (row) => row.kind,
    edit: choiceEdit('kind', [
      { value: 'Kép', label: 'Kép' },
      { value: 'Đào', label: 'Đào' },
    ]),
  },
  { key: 'on', header: 'Có mặt', text: (row) => (row.on ? 'Có' : 'Không'), edit: flagEdit('on') },
];
const start: Row[] = [
  { id: 'a', name: 'An', age: 30, kind: 'Kép', on: false },
  { id: 'b', name: 'Bình', age: null, kind: 'Đào', on: true },
  { id: 'c', name: 'Cúc', age: 20, kind: 'Đào', on: false },
];

let write: ReturnType<typeof vi.fn<(change: TableChange<Fields>) => Promise<boolean>>>;
let drawn: ReturnType<typeof vi.fn<(row: Row) => void>>;
let rows: Row[];
let show: (next: Row[], seq?: number) => void;

const seenName = (row: Row) => {
  drawn(row);
  return row.name;
};

function table(more: { movable?: boolean; columns?: EditColumn<Row, Fields>[] } = {}) {
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const seen = makeColumns().map((column, at) => (at === 0 ? { ...column, cell: seenName } : column));
  const element = (seq: number) => (
    <QueryClientProvider client={queries}>
      <ToastProvider>
        <EditTable<Row, Fields>
          id="test"
          label="Bảng"
          columns={seen}
          rows={rows}
          seq={seq}
          write={write}
          newRow={(given) => ({ kind: 'Kép', ...given })}
          removable
          {...more}
          empty={<p>Chưa có gì</p>}
        />
      </ToastProvider>
    </QueryClientProvider>
  );
  const view = render(element(7));
  show = (next, seq = 8) => {
    rows = next;
    view.rerender(element(seq));
  };
  return view;
}

const cell = (row: number, col: number) =>
  within(screen.getAllByRole('row')[row + 1]!).getAllByRole('gridcell')[col]!;
const press = (key: string, more: object = {}) =>
  fireEvent.keyDown(document.activeElement!, { key, ...more });
const type = (text: string) => fireEvent.input(document.activeElement!, { target: { value: text } });
const click = (element: Element, more: object = {}) => {
  fireEvent.mouseDown(element, more);
  fireEvent.mouseUp(element, more);
  fireEvent.click(element, more);
};
const clip = (kind: 'copy' | 'paste', text = '') => {
  const store = new Map([['text/plain', text]]);
  const event = Object.assign(new Event(kind, { bubbles: true, cancelable: true }), {
    clipboardData: {
      getData: (of: string) => store.get(of) ?? '',
      setData: (of: string, value: string) => store.set(of, value),
    },
  });
  act(() => void document.activeElement?.dispatchEvent(event));
  return store;
};

beforeAll(() => startTexts('vi'));
beforeEach(() => {
  write = vi.fn(async () => true);
  drawn = vi.fn();
  rows = start;
  // No planner answers in this test; the table's layout then lives in memory.
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
  table();
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe('a cell of several names', () => {
  const known = ['Minh Đức', 'Minh Trang', 'Kim Loan'];
  const people: EditColumn<Row, Fields> = {
    key: 'people',
    header: 'Kíp 1',
    text: (row) => row.kind,
    edit: {
      input: 'choices',
      options: known,
      parse: (text) => {
        const strange = text.split(', ').find((name) => name !== '' && !known.includes(name));
        return strange === undefined ? { fields: { kind: text } } : { problem: `Không có “${strange}”` };
      },
    },
  };
  const begin = (text: string) => {
    cleanup();
    rows = [{ id: 'a', name: 'An', age: 30, kind: '', on: false }];
    table({ columns: [people] });
    click(cell(0, 0));
    press('F2');
    type(text);
  };
  const stored = () => write.mock.calls.map(([change]) => change.update?.[0]?.fields.kind);

  it.each(['Enter', 'Tab'])('takes the one that the arrow framed on %s', (key) => {
    begin('minh');
    press('ArrowDown');
    press('ArrowDown');
    press(key);
    expect(stored()).toEqual(['Minh Trang']);
  });

  it('takes the only one that is meant, without marks, behind others', () => {
    begin('Kim Loan, minh duc');
    press('Enter');
    expect(stored()).toEqual(['Kim Loan, Minh Đức']);
  });

  it('keeps one that is there when it is framed again', () => {
    begin('Kim Loan, kim');
    press('ArrowDown');
    press('Enter');
    expect(stored()).toEqual(['Kim Loan']);
  });

  it('refuses what may mean two', () => {
    begin('minh');
    press('Enter');
    expect(stored()).toEqual([]);
    expect(screen.getByRole('alert', { hidden: true }).textContent).toBe('Không có “minh”');
  });

  it('is told why by a box in the top layer, which a short table does not cut off', () => {
    begin('minh');
    press('Enter');
    expect(screen.getByRole('alert', { hidden: true }).getAttribute('popover')).toBe('manual');
  });

  it('takes the only one that is meant when the cell is left', () => {
    begin('duc');
    act(() => (document.activeElement as HTMLElement).blur());
    expect(stored()).toEqual(['Minh Đức']);
  });
});

describe('moving and selecting', () => {
  it('is one tab stop, walked by arrows and Tab', () => {
    expect(screen.getAllByRole('gridcell').filter((each) => each.tabIndex === 0)).toEqual([cell(0, 0)]);
    click(cell(0, 0));
    press('ArrowDown');
    press('ArrowRight');
    expect(document.activeElement).toBe(cell(1, 1));
    press('Tab');
    press('Tab');
    press('Tab');
    expect(document.activeElement).toBe(cell(2, 0));
    press('End');
    expect(document.activeElement).toBe(cell(2, 3));
    press('Home', { ctrlKey: true });
    expect(document.activeElement).toBe(cell(0, 0));
    press('ArrowDown', { ctrlKey: true });
    expect(document.activeElement).toBe(cell(2, 0));
    press('ArrowUp');
    press('ArrowUp');
    press('ArrowUp');
    expect(document.activeElement).toBe(screen.getByRole('columnheader', { name: /Tên/ }));
    expect(screen.getAllByRole('gridcell').filter((each) => each.tabIndex === 0)).toEqual([]);
  });

  it('lets Tab out after Escape', () => {
    click(cell(0, 0));
    expect(press('Tab')).toBe(false);
    press('Escape');
    expect(press('Tab')).toBe(true);
  });

  it('draws only the rows that the selection touches', () => {
    click(cell(0, 0));
    drawn.mockClear();
    press('ArrowDown');
    expect(drawn.mock.calls.map(([row]) => row.id).sort()).toEqual(['a', 'b']);
    drawn.mockClear();
    press('ArrowRight', { shiftKey: true });
    expect(drawn.mock.calls.map(([row]) => row.id)).toEqual(['b']);
  });

  it('says what is selected', () => {
    click(cell(0, 0));
    press('ArrowDown', { shiftKey: true });
    press('ArrowRight', { shiftKey: true });
    expect(screen.getByText('Đã chọn 2 dòng, 2 cột')).toBeDefined();
    const chosen = screen.getAllByRole('gridcell', { selected: true });
    expect(chosen).toEqual([cell(0, 0), cell(0, 1), cell(1, 0), cell(1, 1)]);
    expect(clip('copy').get('text/plain')).toBe('An\t30\nBình\t');
  });
});

describe('an edit', () => {
  it('is begun by typing, taken by Enter, and written on what was seen when it began', () => {
    click(cell(0, 0));
    press('Đ');
    const field = within(cell(0, 0)).getByRole('textbox');
    expect(document.activeElement).toBe(field);
    expect((field as HTMLInputElement).value).toBe('');
    type('Đào');
    show(
      start.map((row) => ({ ...row })),
      9,
    );
    expect((within(cell(0, 0)).getByRole('textbox') as HTMLInputElement).value).toBe('Đào');
    press('Enter');
    expect(write.mock.calls).toEqual([[{ update: [{ id: 'a', fields: { name: 'Đào' } }], baseSeq: 7 }]]);
    expect(document.activeElement).toBe(cell(1, 0));
  });

  it('leaves Enter and Escape to an input method', () => {
    click(cell(0, 0));
    press('F2');
    type('Đ');
    press('Enter', { isComposing: true });
    press('Escape', { isComposing: true });
    expect(within(cell(0, 0)).getByRole('textbox')).toBeDefined();
    expect(write).not.toHaveBeenCalled();
    press('Escape');
    expect(cell(0, 0).textContent).toBe('An');
    expect(document.activeElement).toBe(cell(0, 0));
  });

  it('writes nothing where nothing was changed', () => {
    click(cell(0, 0));
    press('F2');
    press('Enter');
    expect(write).not.toHaveBeenCalled();
  });

  it('that is refused stays with its reason, also after it is left', () => {
    click(cell(0, 1));
    press('F2');
    type('một trăm');
    press('Enter');
    expect(within(cell(0, 1)).getByRole('alert', { hidden: true }).textContent).toBe(
      'phải là số nguyên từ 0 đến 99',
    );
    act(() => (document.activeElement as HTMLElement).blur());
    expect(cell(0, 1).textContent).toBe('một trăm');
    expect(cell(0, 1).getAttribute('aria-invalid')).toBe('true');
    const event = new Event('beforeunload', { cancelable: true });
    window.dispatchEvent(event);
    expect(event.defaultPrevented).toBe(true);
    click(cell(0, 1));
    press('F2');
    type('31');
    press('Enter');
    expect(write.mock.calls[0]?.[0].update).toEqual([{ id: 'a', fields: { age: 31 } }]);
  });

  it('that the plan refuses waits in its cell', async () => {
    write.mockResolvedValue(false);
    click(cell(0, 0));
    press('F2');
    type('Ánh');
    press('Enter');
    await waitFor(() => expect(cell(0, 0).textContent).toBe('Ánh'));
    expect(cell(0, 0).getAttribute('aria-invalid')).toBe('true');
    click(cell(0, 0));
    press('Escape');
    expect(cell(0, 0).textContent).toBe('An');
  });

  it('of a row that is deleted elsewhere is said, not lost', async () => {
    click(cell(0, 0));
    press('F2');
    type('đang viết dở');
    show(start.slice(1));
    expect(await screen.findByText('Chưa lưu: “đang viết dở”')).toBeDefined();
  });

  it('turns a flag by Space, and opens a choice as a list', async () => {
    click(cell(0, 3));
    press(' ');
    expect(write.mock.lastCall?.[0].update).toEqual([{ id: 'a', fields: { on: true } }]);
    press('ArrowLeft');
    press('ArrowDown', { altKey: true });
    // The document here does not know that a popover has been shown.
    const list = screen.getByRole('listbox', { hidden: true });
    expect(within(list).getByRole('option', { selected: true, hidden: true }).textContent).toBe('Kép');
    press('ArrowDown');
    press('ArrowDown');
    press('Enter');
    expect(write.mock.lastCall?.[0].update).toEqual([{ id: 'a', fields: { kind: 'Đào' } }]);
  });
});

describe('many cells', () => {
  it('are written by Ctrl+Enter as one act', () => {
    click(cell(0, 1));
    click(cell(2, 1), { shiftKey: true });
    press('5');
    type('50');
    press('Enter', { ctrlKey: true });
    expect(write.mock.calls).toEqual([
      [
        {
          update: ['a', 'b', 'c'].map((id) => ({ id, fields: { age: 50 } })),
          baseSeq: 7,
        },
      ],
    ]);
  });

  it('are deleted as rows by Ctrl+Delete', () => {
    click(cell(1, 0));
    press('ArrowDown', { shiftKey: true });
    press('Delete', { ctrlKey: true });
    expect(write.mock.calls).toEqual([[{ remove: ['b', 'c'], baseSeq: 7 }]]);
  });

  it('are pasted, with new rows completed by the page', () => {
    click(cell(2, 0));
    clip('paste', 'Cúc\t21\r\nDũng\t9\r\n');
    expect(write.mock.calls).toEqual([
      [
        {
          update: [{ id: 'c', fields: { age: 21 } }],
          add: [{ kind: 'Kép', name: 'Dũng', age: 9 }],
          baseSeq: 7,
        },
      ],
    ]);
  });

  it('are refused together, in a notice that names row and column', () => {
    click(cell(0, 0));
    clip('paste', 'An\t1\nBình\tx');
    expect(write).not.toHaveBeenCalled();
    const [notice] = screen.getAllByRole('alert').filter((each) => each.textContent !== '');
    expect(notice?.textContent).toContain('Dòng 2 (Bình), cột Tuổi, “x”: phải là số nguyên từ 0 đến 99');
  });

  it('are refused where two of them are given what only one may have', () => {
    click(cell(2, 0));
    clip('paste', 'Cúc\t1\nDũng\t2\nDũng\t3');
    expect(write).not.toHaveBeenCalled();
    const [notice] = screen.getAllByRole('alert').filter((each) => each.textContent !== '');
    expect(notice?.textContent).toContain('Dòng 3 (Dũng), cột Tên, “Dũng”: trùng với dòng 2');
  });

  it('are counted without the line of titles that came with them', async () => {
    click(cell(0, 0));
    clip('paste', 'Tên\tTuổi\nAn\t31\nBình\t32');
    expect(await screen.findByText('Đã dán 2 dòng')).toBeTruthy();
  });
});

describe('a new row', () => {
  const newCell = (col: number) => cell(rows.length, col);

  it('is typed at the end and stored as one act', async () => {
    click(newCell(0));
    press('D');
    type('Dũng');
    press('Tab');
    press('4');
    type('40');
    expect(write).not.toHaveBeenCalled();
    press('Enter');
    expect(write.mock.calls).toEqual([[{ add: [{ kind: 'Kép', name: 'Dũng', age: 40 }], baseSeq: 7 }]]);
    expect(document.activeElement).toBe(newCell(0));
    expect(newCell(0).textContent).toBe('Thêm dòng');
  });

  it('is reached by Ctrl+End and by its button, whatever cell had the keyboard', () => {
    click(cell(0, 2));
    press('End', { ctrlKey: true });
    expect(document.activeElement).toBe(newCell(0));
    press('ArrowUp');
    expect(document.activeElement).toBe(cell(2, 0));
    click(screen.getByRole('button', { name: 'Thêm dòng' }));
    expect(document.activeElement).toBe(newCell(0));
    press('D');
    type('Dũng');
    press('Enter');
    expect(write.mock.calls).toEqual([[{ add: [{ kind: 'Kép', name: 'Dũng' }], baseSeq: 7 }]]);
  });

  it('is in no block: Ctrl+Shift+End reaches to the last row', () => {
    click(cell(1, 0));
    press('End', { ctrlKey: true, shiftKey: true });
    press('Delete', { ctrlKey: true });
    expect(write.mock.calls).toEqual([[{ remove: ['b', 'c'], baseSeq: 7 }]]);
  });

  it('that is refused stays in its line', async () => {
    write.mockResolvedValue(false);
    click(newCell(0));
    press('D');
    type('Dũng');
    press('Enter');
    await waitFor(() => expect(newCell(0).textContent).toBe('Dũng'));
  });

  it('is not stored while one of its cells is refused', () => {
    click(newCell(0));
    press('D');
    type('Dũng');
    press('Tab');
    press('x');
    type('x');
    click(cell(0, 0));
    expect(write).not.toHaveBeenCalled();
    expect(newCell(1).textContent).toBe('x');
    expect(newCell(0).textContent).toBe('Dũng');
  });
});

describe('order', () => {
  const head = (name: RegExp) => screen.getByRole('columnheader', { name });
  const sorted = (name: RegExp, order: string | null) =>
    waitFor(() => expect(head(name).getAttribute('aria-sort')).toBe(order));

  it('is changed by the head, and said', async () => {
    click(head(/Tuổi/));
    await sorted(/Tuổi/, 'ascending');
    expect([0, 1, 2].map((row) => cell(row, 0).textContent)).toEqual(['Cúc', 'An', 'Bình']);
    expect(screen.getByText('Đã xếp theo Tuổi, tăng dần')).toBeDefined();
    click(head(/Tuổi/));
    await sorted(/Tuổi/, 'descending');
    click(head(/Tuổi/));
    await sorted(/Tuổi/, null);
    expect(cell(0, 0).textContent).toBe('An');
  });

  it('by hand goes by Alt and arrows, not while the rows are sorted', async () => {
    cleanup();
    table({ movable: true });
    click(cell(2, 0));
    press('ArrowUp', { altKey: true });
    expect(write.mock.calls).toEqual([[{ move: ['c'], after: 'a', baseSeq: 7 }]]);
    click(head(/Tên/));
    await sorted(/Tên/, 'ascending');
    click(cell(2, 0));
    press('ArrowUp', { altKey: true });
    expect(write).toHaveBeenCalledTimes(1);
  });
});

it('keeps the selection on its row when rows arrive from elsewhere', () => {
  click(cell(1, 0));
  show([{ id: 'z', name: 'Ái', age: 1, kind: 'Kép', on: false }, ...start]);
  expect(document.activeElement).toBe(cell(2, 0));
  expect(cell(2, 0).textContent).toBe('Bình');
  show(start.slice(2));
  expect(document.activeElement).toBe(cell(0, 0));
});

it('says what to do where there are no rows', () => {
  show([]);
  expect(screen.getByText('Chưa có gì')).toBeDefined();
  expect(cell(0, 0).textContent).toBe('Thêm dòng');
});
