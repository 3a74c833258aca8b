import { act, cleanup, fireEvent, render } from '@testing-library/react';
import { afterEach, beforeAll, vi } from 'vitest';
import { startTexts } from '../../../../i18n/i18n.ts';
import { createStore } from '../../../../ui/store.ts';
import {
  type CalendarIntent,
  CalendarSurface,
  type ColumnHead,
  createCalendarDrag,
  createCalendarModel,
  type DropIntent,
  MonthGrid,
  TimeGrid,
} from '../index.ts';
import { testCall } from './test-call.ts';

export const monday = 19247; // 12/09/2022
export const at = (day: number, hour: number, minute = 0) => (monday + day) * 1440 + hour * 60 + minute;
const head = (title: string): ColumnHead => ({
  title,
  solar: '1',
  lunar: '',
  sunday: false,
  today: false,
  occasion: null,
});

/** Texts and what jsdom lacks, for every test of a file. */
export function readyGrid(): void {
  beforeAll(async () => {
    await startTexts('vi');
    vi.stubGlobal('ResizeObserver', class { observe() {} unobserve() {} disconnect() {} }); // biome-ignore format: a stand-in
    Element.prototype.scrollIntoView = () => undefined;
  });
  afterEach(cleanup);
}

/** A grid with four calls on its first days, as its page would hold it. */
export function build(view: 'day' | 'week' | 'month' = 'week') {
  const model = createCalendarModel();
  const selection = createStore<ReadonlySet<string>>(new Set());
  const drag = createCalendarDrag();
  const intents: CalendarIntent[] = [];
  let calls = [
    testCall({ id: 'a', start: at(0, 8), end: at(0, 10) }),
    testCall({ id: 'b', start: at(0, 14), end: at(0, 16) }),
    testCall({ id: 'c', start: at(1, 9), end: at(1, 11) }),
    testCall({ id: 'slot', start: at(3, 20), end: at(3, 22), kind: 'live-slot', movable: false }),
  ];
  model.setCalls(calls);
  const preview = vi.fn((intent: DropIntent) =>
    intent.type === 'move' && intent.byMinutes === 1440
      ? { severity: 'error' as const, lines: ['Trùng người: Khiêm.'] }
      : { severity: null, lines: [] },
  );
  const onIntent = (intent: CalendarIntent) => {
    intents.push(intent);
    if (intent.type !== 'move') return;
    calls = calls.map((call) =>
      intent.ids.includes(call.id)
        ? { ...call, start: call.start + intent.byMinutes, end: call.end + intent.byMinutes }
        : call,
    );
    model.setCalls(calls);
  };
  const days = Array.from({ length: { day: 1, week: 7, month: 35 }[view] }, (_, n) => monday + n);
  const columns = days.map((day) => ({ key: `day ${day}`, day }));
  const heads = days.map(() => head(''));
  render(
    <CalendarSurface
      model={model}
      selection={selection}
      drag={drag}
      onIntent={onIntent}
      preview={preview}
      trayItem={(id) => ({ itemIds: [id], title: 'Lớp 11', kind: 'reading', hue: 1, minutes: 90 })}
    >
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it can be lifted */}
      <div data-tray-item="i11" tabIndex={0}>
        Lớp 11
      </div>
      {view !== 'month' ? (
        <TimeGrid label="Tuần" columns={columns} heads={heads} hourRange={{ from: 7, to: 22 }} now={null} />
      ) : (
        <MonthGrid label="Tháng" firstDay={monday} weeks={5} heads={heads} />
      )}
    </CalendarSurface>,
  );
  return {
    model,
    selection,
    drag,
    intents,
    preview,
    remove: (id: string) => model.setCalls(calls.filter((call) => call.id !== id)),
  };
}

// biome-ignore lint/style/noNonNullAssertion: a test whose card is not there is to fail
export const card = (id: string) => document.querySelector<HTMLElement>(`[data-call="${id}"]`)!;
export const focus = (id: string) => act(() => card(id).focus());
export const focused = () => document.activeElement as HTMLElement;
export const spoken = () => document.querySelector('.visually-hidden[role="status"]')?.textContent ?? '';
const codes: Record<string, string> = { ' ': 'Space' };
/** A key on what has the focus; dnd-kit listens for the steps of a drag one task later. */
export async function press(key: string, held: object = {}) {
  await act(async () => {
    fireEvent.keyDown(focused(), { key, code: codes[key] ?? key, bubbles: true, ...held });
    await new Promise((resolve) => setTimeout(resolve, 0));
  });
}
