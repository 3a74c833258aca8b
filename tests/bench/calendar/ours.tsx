import { useMemo, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { dayOfNumber } from '../../../src/domain/schedule/index.ts';
import {
  type CalendarCall,
  type CalendarIntent,
  type CalendarModel,
  CalendarSurface,
  type ColumnHead,
  createCalendarDrag,
  createCalendarModel,
  type DropIntent,
  type DropPreview,
  MonthGrid,
  TimeGrid,
} from '../../../src/renderer/features/schedule/grid/index.ts';
import { startTexts } from '../../../src/renderer/i18n/i18n.ts';
import { createStore, type Store, useStore } from '../../../src/renderer/ui/store.ts';
import type { Bench } from './bench-page.ts';

const plain = (day: number): ColumnHead => ({
  title: '',
  solar: dayOfNumber(day).slice(8),
  lunar: '1/8',
  sunday: false,
  today: false,
  occasion: null,
});

/** As the page does it: what is moved is in the model before the write is sent. */
function applied(calls: readonly CalendarCall[], intent: CalendarIntent): CalendarCall[] {
  if (intent.type !== 'move') return [...calls];
  const ids = new Set(intent.ids);
  return calls.map((call) =>
    ids.has(call.id)
      ? { ...call, start: call.start + intent.byMinutes, end: call.end + intent.byMinutes }
      : call,
  );
}

/** A clash check of its own, so that the step of a drag costs what it does in the product. */
function previewOf(calls: readonly CalendarCall[], intent: DropIntent): DropPreview {
  if (intent.type !== 'move') return { severity: null, lines: [] };
  const moved = calls.find(({ id }) => id === intent.ids[0]);
  if (!moved) return { severity: null, lines: [] };
  const [start, end] = [moved.start + intent.byMinutes, moved.end + intent.byMinutes];
  const clash = calls.find(
    (call) =>
      call.id !== moved.id &&
      call.start < end &&
      call.end > start &&
      call.personIds.some((id) => moved.personIds.includes(id)),
  );
  return clash
    ? { severity: 'error', lines: [`Trùng người: ${clash.title}`], clashIds: [clash.id] }
    : { severity: null, lines: [] };
}

type PageProps = {
  view: 'week' | 'month';
  cap: number;
  model: CalendarModel;
  day: Store<number>;
  callsNow: () => readonly CalendarCall[];
  onIntent: (intent: CalendarIntent) => void;
};

function Page({ view, cap, model, day, callsNow, onIntent }: PageProps) {
  const from = useStore(day, (now) => now);
  const [selection] = useState(() => createStore<ReadonlySet<string>>(new Set()));
  const [drag] = useState(createCalendarDrag);
  const days = useMemo(
    () => Array.from({ length: view === 'week' ? 7 : 35 }, (_, at) => from + at),
    [from, view],
  );
  const columns = useMemo(() => days.map((each) => ({ key: `day ${each}`, day: each })), [days]);
  const heads = useMemo(() => days.map(plain), [days]);
  return (
    <CalendarSurface
      model={model}
      selection={selection}
      drag={drag}
      onIntent={onIntent}
      preview={(intent) => previewOf(callsNow(), intent)}
      trayItem={() => null}
    >
      {view === 'week' ? (
        <TimeGrid
          label="Tuần"
          columns={columns}
          heads={heads}
          hourRange={hourRange}
          now={null}
          maxSideBySide={cap}
        />
      ) : (
        <MonthGrid label="Tháng" firstDay={from} weeks={5} heads={heads} />
      )}
    </CalendarSurface>
  );
}
const hourRange = { from: 7, to: 22 };

export async function mountOurs(
  root: HTMLElement,
  given: CalendarCall[],
  view: 'week' | 'month',
  first: number,
  cap: number,
): Promise<Bench> {
  await startTexts('vi');
  let calls = given;
  let model = createCalendarModel();
  const day = createStore(first);
  const span = view === 'week' ? 7 : 28;
  const onIntent = (intent: CalendarIntent) => {
    calls = applied(calls, intent);
    model.setCalls(calls);
  };
  let reactRoot: ReturnType<typeof createRoot> | null = null;
  return {
    paint() {
      model = createCalendarModel();
      model.setCalls(calls);
      reactRoot = createRoot(root);
      const page = <Page {...{ view, cap, model, day, onIntent }} callsNow={() => calls} />;
      flushSync(() => reactRoot?.render(page));
    },
    clear() {
      reactRoot?.unmount();
      root.replaceChildren();
    },
    moveOne(n) {
      onIntent({ type: 'move', ids: [calls[n]?.id ?? ''], byMinutes: n % 2 ? 60 : -60 });
    },
    page(by) {
      flushSync(() => day.set(day.get() + by * span));
    },
    handle: '[data-call]',
  };
}
