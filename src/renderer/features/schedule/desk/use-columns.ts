import { useMemo } from 'react';
import { dayNumber, dayOfMinute, toPlanMinute } from '../../../../domain/schedule/index.ts';
import { today } from '../../../client/now.ts';
import { say } from '../../../i18n/say.ts';
import { useStore } from '../../../ui/store.ts';
import { type AllDayMark, type ColumnHead, type GridColumn, type Shading, useLifted } from '../grid/index.ts';
import { headOfDay } from '../model/day-words.ts';
import { shadesOf } from '../model/shades.ts';
import { calledIds, isLive, NONE } from '../model/to-calendar-calls.ts';
import { useDesk } from './desk.ts';

type Columns = { columns: readonly GridColumn[]; heads: readonly ColumnHead[] };

const plain = (title: string): ColumnHead => ({
  title,
  solar: '',
  lunar: '',
  sunday: false,
  today: false,
  occasion: null,
});

/** Columns of the view that is shown: days, or the places or people of one day. */
export function useColumns(): Columns {
  const { view, span, day, facts, filter, shown } = useDesk();
  return useMemo((): Columns => {
    if (view === 'places') {
      const ids = filter.places.length > 0 ? filter.places : [...facts.places.keys(), NONE];
      const real = ids.filter((id) => id === NONE || facts.places.has(id));
      return {
        columns: real.map((id) => ({ key: `${day}-${id}`, day, placeId: id === NONE ? null : id })),
        heads: real.map((id) => plain(facts.places.get(id)?.name ?? say('schedule:noPlace'))),
      };
    }
    if (view === 'people') {
      const called = new Set(
        shown.filter((call) => dayOfMinute(toPlanMinute(call.startsAt)) === day).flatMap(calledIds),
      );
      const wanted = filter.people.length > 0 ? new Set(filter.people) : called;
      const people = [...facts.people.values()].filter(({ id }) => wanted.has(id));
      return {
        columns: people.map(({ id }) => ({ key: `${day}-${id}`, day, personId: id })),
        heads: people.map(({ name }) => plain(name)),
      };
    }
    const days = Array.from({ length: span.end - span.first }, (_, at) => span.first + at);
    const thisDay = dayNumber(today());
    return {
      columns: days.map((each) => ({ key: String(each), day: each })),
      heads: days.map((each) => headOfDay(each, { today: thisDay, holidays: facts.holidays })),
    };
  }, [view, span, day, facts, filter, shown]);
}

/** Above this many people a week would be hatched all over; then those of the chosen call or of the filter are shown. */
const MOST_HATCHED = 12;

/** Whose absences are hatched: the column's person, the filtered people, those of the call in the hand or chosen. */
export function useShading(): Shading {
  const { facts, filter, read, state, span } = useDesk();
  const lifted = useLifted(state.drag);
  const selection = useStore(state.selection, (now) => now);
  const ids = lifted ? lifted.calls.map(({ id }) => id) : [...selection];
  const itemKey = lifted?.item?.itemIds.join() ?? '';
  const callKey = ids.join();
  const people = useMemo((): ReadonlySet<string> | null => {
    const ofItems = itemKey === '' ? [] : itemKey.split(',');
    const items = facts.rehearsables.filter(({ itemId }) => ofItems.includes(itemId));
    const ofCalls = callKey === '' ? [] : callKey.split(',');
    const named = [
      ...items.flatMap(({ personIds }) => personIds),
      ...ofCalls.flatMap((id) => {
        const call = read.byId.get(id);
        return call ? calledIds(call) : [];
      }),
    ];
    if (named.length > 0) return new Set(named);
    return filter.people.length > 0 ? new Set(filter.people) : null;
  }, [itemKey, callKey, facts.rehearsables, read.byId, filter.people]);
  return useMemo(() => {
    const nameOf = (id: string) => shortName(facts.people.get(id)?.name ?? '');
    const inSight = facts.availability.filter(
      ({ firstDate, lastDate }) =>
        dayNumber(firstDate) < span.end && (lastDate === null || dayNumber(lastDate) >= span.first),
    );
    const few = new Set(inSight.map(({ personId }) => personId)).size <= MOST_HATCHED;
    return ({ day, personId, placeId }) => {
      if (personId !== undefined)
        return shadesOf(
          day,
          inSight.filter((row) => row.personId === personId),
          nameOf,
        );
      if (placeId !== undefined && people === null) return [];
      const rows = people ? inSight.filter((row) => people.has(row.personId)) : few ? inSight : [];
      return shadesOf(day, rows, nameOf);
    };
  }, [facts.availability, facts.people, people, span]);
}

/** `Gia Bách`: as colleagues call them. */
const shortName = (name: string): string => name.split(/\s+/).slice(-2).join(' ');

const offSlot = new Set(['cancelled', 'postponed']);

/** Milestones and airings stand above their day. */
export function useAllDay(): readonly AllDayMark[] {
  const { facts, span } = useDesk();
  return useMemo(() => {
    const inSight = (day: number) => day >= span.first && day < span.end;
    const hue = (productionId: string) => facts.productions.get(productionId)?.hue ?? null;
    const milestones = facts.milestones.flatMap((milestone): AllDayMark[] => {
      const { id, dueDate, doneDate, skipped, title, productionId } = milestone;
      const date = doneDate ?? dueDate;
      if (date === null || skipped || !inSight(dayNumber(date))) return [];
      const day = dayNumber(date);
      return [
        {
          key: `milestone:${id}`,
          day,
          text: title,
          hue: hue(productionId),
          kind: 'milestone',
        },
      ];
    });
    const slots = facts.slots.flatMap((slot): AllDayMark[] => {
      const day = dayOfMinute(toPlanMinute(slot.startsAt));
      if (!inSight(day) || isLive(slot) || offSlot.has(slot.status)) return [];
      const text = `${slot.startsAt.slice(11)} ${facts.channels.get(slot.channelId)?.code ?? ''}`;
      return [{ key: `slot:${slot.id}`, day, text, hue: hue(slot.productionId), kind: 'slot' }];
    });
    return [...slots, ...milestones];
  }, [facts, span]);
}
