import { useEffect, useMemo, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { dayNumber, dayOfNumber, weekdayOfNumber } from '../../../src/domain/schedule/index.ts';
import { toLunar } from '../../../src/domain/season/index.ts';
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
  type GridColumn,
  MonthGrid,
  TimeGrid,
} from '../../../src/renderer/features/schedule/grid/index.ts';
import { startTexts } from '../../../src/renderer/i18n/i18n.ts';
import { createStore } from '../../../src/renderer/ui/store.ts';
import type { LocalDate } from '../../../src/shared/time/local-time.ts';
import { demoCalls } from './demo-calls.ts';

const weekdays = ['Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy', 'Chủ Nhật'];
const monday = dayNumber('2022-09-12' as LocalDate);
const occasions: Record<string, ColumnHead['occasion']> = {
  '2022-09-01': { name: 'Nghỉ lễ', tone: 'holiday' },
  '2022-09-02': { name: 'Quốc khánh 2/9', tone: 'holiday' },
  '2022-09-07': { name: 'Giỗ Tổ sân khấu', tone: 'ancestors' },
  '2022-09-10': { name: 'Trung thu', tone: 'observance' },
};

function headOf(day: number): ColumnHead {
  const date = dayOfNumber(day);
  const lunar = toLunar(date);
  return {
    title: weekdays[weekdayOfNumber(day)] ?? '',
    solar: date.slice(8),
    lunar: `${lunar.day}/${lunar.month}`,
    sunday: weekdayOfNumber(day) === 6,
    today: date === '2022-09-14',
    dim: date.slice(5, 7) !== '09',
    occasion: occasions[date] ?? null,
  };
}

const intents: CalendarIntent[] = [];
Object.assign(window, { intents });

function apply(calls: readonly CalendarCall[], intent: CalendarIntent): CalendarCall[] {
  const shift = (call: CalendarCall, by: number, id = call.id) => ({
    ...call,
    id,
    start: call.start + by,
    end: call.end + by,
  });
  if (intent.type === 'move')
    return calls.map((call) => (intent.ids.includes(call.id) ? shift(call, intent.byMinutes) : call));
  if (intent.type === 'copy')
    return [
      ...calls,
      ...calls
        .filter((call) => intent.ids.includes(call.id))
        .map((call) => shift(call, intent.byMinutes, `${call.id} copy ${calls.length}`)),
    ];
  if (intent.type === 'resize')
    return calls.map((call) =>
      call.id === intent.id ? { ...call, start: intent.start, end: intent.end } : call,
    );
  if (intent.type === 'remove') return calls.filter((call) => !intent.ids.includes(call.id));
  if (intent.type === 'create' || intent.type === 'schedule') {
    const [template] = calls;
    if (!template) return [...calls];
    const { start, end } = intent;
    return [
      ...calls,
      { ...template, id: `new ${calls.length}`, title: 'Buổi mới', start, end, severity: null },
    ];
  }
  return [...calls];
}

function previewOf(calls: readonly CalendarCall[], intent: DropIntent): DropPreview {
  if (intent.type !== 'move' && intent.type !== 'copy') return { severity: null, lines: [] };
  const moved = calls.find(({ id }) => id === intent.ids[0]);
  if (!moved) return { severity: null, lines: [] };
  const [start, end] = [moved.start + intent.byMinutes, moved.end + intent.byMinutes];
  const clash = calls.find(
    (call) =>
      !intent.ids.includes(call.id) &&
      call.start < end &&
      call.end > start &&
      call.personIds.some((id) => moved.personIds.includes(id)),
  );
  if (!clash) return { severity: null, lines: [] };
  return {
    severity: 'error',
    lines: ['Trùng người', `Nguyễn Thị Hồng Nhiên đã có buổi ${clash.title} tại ${clash.place}.`],
    advice: 'Đủ 5 người từ 16:00',
    clashIds: [clash.id],
    overlaps: [{ from: Math.max(start, clash.start), to: Math.min(end, clash.end) }],
  };
}

type Plan = { calls: CalendarCall[]; model: CalendarModel };

function Page({ plan, view }: { plan: Plan; view: 'week' | 'month' }) {
  const { model } = plan;
  const [selection] = useState(() => createStore<ReadonlySet<string>>(new Set()));
  const [drag] = useState(createCalendarDrag);
  useEffect(() => void Object.assign(window, { drag }), [drag]);
  const [from, setFrom] = useState(view === 'week' ? monday : dayNumber('2022-08-29' as LocalDate));
  const count = view === 'week' ? 7 : 35;
  const days = useMemo(() => Array.from({ length: count }, (_, at) => from + at), [from, count]);
  const columns = useMemo(() => days.map((day): GridColumn => ({ key: `day ${day}`, day })), [days]);
  const heads = useMemo(() => days.map(headOf), [days]);
  const onIntent = (intent: CalendarIntent) => {
    intents.push(intent);
    if (intent.type === 'page') setFrom((now) => now + intent.by * (view === 'week' ? 7 : 28));
    plan.calls = apply(plan.calls, intent);
    model.setCalls(plan.calls);
  };
  const shading = useMemo(
    () => (column: GridColumn) => [
      { from: 690, to: 810, kind: 'closed' as const, words: '' },
      ...(column.day < monday + 5
        ? [{ from: 420, to: 660, kind: 'unavailable' as const, words: 'Gia Bách đi học' }]
        : []),
    ],
    [],
  );
  return (
    <CalendarSurface
      model={model}
      selection={selection}
      drag={drag}
      onIntent={onIntent}
      preview={(intent) => previewOf(plan.calls, intent)}
      trayItem={(id) => ({
        itemIds: [id],
        title: `Lớp ${id} – Thế Loan phụ tình`,
        kind: 'reading',
        hue: 2,
        minutes: 120,
      })}
    >
      <aside style={{ width: 216, padding: 12 }}>
        {['11', '13'].map((id) => (
          <div
            key={id}
            data-tray-item={id}
            role="button"
            tabIndex={0}
            style={{ padding: 8, border: '1px solid var(--stroke)' }}
          >
            Lớp {id} – Thế Loan phụ tình
          </div>
        ))}
      </aside>
      {view === 'week' ? (
        <TimeGrid
          label="Tuần 12–18/09/2022"
          columns={columns}
          heads={heads}
          hourRange={{ from: 7, to: 22 }}
          now={(monday + 2) * 1440 + 580}
          shading={shading}
          allDay={[
            {
              key: 'm1',
              day: monday + 3,
              text: 'Gửi lịch THĐT',
              hue: null,
              kind: 'milestone',
            },
            { key: 's1', day: monday + 5, text: '20:00 VTV4', hue: 4, kind: 'slot' },
          ]}
        />
      ) : (
        <MonthGrid label="Tháng 9/2022" firstDay={from} weeks={5} heads={heads} />
      )}
      <aside style={{ width: 272 }} />
    </CalendarSurface>
  );
}

/** A week or a month as the page would show it, to look at and to drive by hand. */
export async function mountDemo(root: HTMLElement, view: 'week' | 'month'): Promise<void> {
  await startTexts('vi');
  const plan: Plan = { calls: demoCalls(monday), model: createCalendarModel() };
  plan.model.setCalls(plan.calls);
  const removeCall = (id: string) => {
    plan.calls = plan.calls.filter((call) => call.id !== id);
    plan.model.setCalls(plan.calls);
  };
  Object.assign(window, { plan, removeCall });
  createRoot(root).render(<Page plan={plan} view={view} />);
}
