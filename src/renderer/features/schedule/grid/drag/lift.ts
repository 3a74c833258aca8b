import { MINUTES_A_DAY } from '../../../../../domain/schedule/index.ts';
import { idsWith } from '../keys/mouse.ts';
import type { CalendarSession } from '../session.ts';
import type { CalendarCall, GridColumn } from '../types.ts';
import type { Lifted } from './drag-state.ts';
import type { GridView } from './grid-view.ts';

const EDGE = 6;
export type Origin = {
  target: Element;
  x: number;
  y: number;
  by: Lifted['by'];
  shift: boolean;
  control: boolean;
};

function columnOf(view: GridView | null, target: Element): GridColumn | null {
  const index = target.closest<HTMLElement>('[data-column]')?.dataset.column;
  return index === undefined ? null : (view?.columns[Number(index)] ?? null);
}

/** Whether the edge of a card is taken hold of, to change when the call begins or ends. */
function edgeAt(card: HTMLElement, y: number): 'resize-start' | 'resize-end' | null {
  const box = card.getBoundingClientRect();
  const cut = card.dataset.cut ?? '';
  const edge = Math.min(EDGE, box.height / 4);
  if (y > box.bottom - edge && !cut.includes('end')) return 'resize-end';
  if (y < box.top + edge && box.height >= 24 && !cut.includes('start')) return 'resize-start';
  return null;
}

function liftCall(session: CalendarSession, card: HTMLElement, call: CalendarCall, origin: Origin): Lifted {
  const view = session.view.get();
  const column = columnOf(view, card);
  const inList = column === null;
  const onHours = view?.kind === 'time' && !inList && origin.by === 'pointer';
  const act = (onHours && !origin.control && edgeAt(card, origin.y)) || 'move';
  if (!session.selection.get().has(call.id)) session.selection.set(new Set([call.id]));
  const ids = act === 'move' ? idsWith(session, call.id) : [call.id];
  const calls = ids.flatMap((id) => session.model.call(id) ?? []).filter((each) => each.movable);
  const pressed = onHours ? (view.nearest(origin.x, origin.y)?.minute ?? call.start) : call.start;
  return {
    by: origin.by,
    call,
    calls,
    item: null,
    act,
    column: column ?? { key: '', day: Math.floor(call.start / MINUTES_A_DAY) },
    pressed,
  };
}

/** What an event takes hold of; null if that cannot be lifted. */
export function liftAt(session: CalendarSession, origin: Origin): Lifted | null {
  const view = session.view.get();
  view?.measure();
  const { target, by } = origin;
  const card = target.closest<HTMLElement>('[data-call]');
  if (card) {
    const call = session.model.call(card.dataset.call ?? '');
    return call?.movable ? liftCall(session, card, call, origin) : null;
  }
  const itemId = target.closest<HTMLElement>('[data-tray-item]')?.dataset.trayItem;
  if (itemId !== undefined) {
    const item = session.trayItem(itemId);
    return item && { by, call: null, calls: [], item, act: 'schedule', column: null, pressed: 0 };
  }
  const column = columnOf(view, target);
  if (!view || !column) return null;
  const pressed = view.nearest(origin.x, origin.y)?.minute ?? column.day * MINUTES_A_DAY;
  const select = origin.shift || view.kind === 'month';
  return { by, call: null, calls: [], item: null, act: select ? 'select' : 'create', column, pressed };
}
