import { Calendar } from '@fullcalendar/core';
import dayGrid from '@fullcalendar/daygrid';
import interaction from '@fullcalendar/interaction';
import timeGrid from '@fullcalendar/timegrid';
import { dayOfNumber, fromPlanMinute } from '../../../src/domain/schedule/index.ts';
import type { CalendarCall } from '../../../src/renderer/features/schedule/grid/index.ts';
import type { Bench } from './bench-page.ts';

/** FullCalendar with the same calls; capped where ours is. */
export function mountFullCalendar(
  root: HTMLElement,
  calls: CalendarCall[],
  view: 'week' | 'month',
  first: number,
  cap: number,
): Bench {
  const events = calls.map((call) => ({
    id: call.id,
    title: `${call.title} · ${call.place}`,
    start: fromPlanMinute(call.start),
    end: fromPlanMinute(call.end),
  }));
  const capped = Number.isFinite(cap);
  let calendar: Calendar | null = null;
  return {
    paint() {
      const holder = document.createElement('div');
      holder.style.cssText = 'flex:1;min-width:0;height:100%';
      root.append(holder);
      calendar = new Calendar(holder, {
        plugins: [timeGrid, dayGrid, interaction],
        initialView: view === 'week' ? 'timeGridWeek' : 'dayGridMonth',
        initialDate: dayOfNumber(first + (view === 'week' ? 0 : 10)),
        firstDay: 1,
        timeZone: 'UTC',
        editable: true,
        snapDuration: '00:15:00',
        scrollTime: '07:00:00',
        allDaySlot: false,
        height: '100%',
        events,
        ...(capped ? { eventMaxStack: cap, dayMaxEvents: 4 } : {}),
      });
      calendar.render();
    },
    clear() {
      calendar?.destroy();
      root.replaceChildren();
    },
    moveOne(n) {
      calendar?.getEventById(calls[n]?.id ?? '')?.moveDates({ minutes: n % 2 ? 60 : -60 });
    },
    page(by) {
      if (by > 0) calendar?.next();
      else calendar?.prev();
    },
    handle: '.fc-event',
  };
}
