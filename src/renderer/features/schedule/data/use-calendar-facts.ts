import { useQueries, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { dayNumber, type ProductionCast, prepareCast } from '../../../../domain/schedule/index.ts';
import type { Item } from '../../../../shared/contract/items.ts';
import type { Production } from '../../../../shared/contract/productions.ts';
import type { RecordRow } from '../../../../shared/contract/records.ts';
import type { Rehearsable } from '../../../../shared/contract/schedule.ts';
import type { Settings } from '../../../../shared/settings.ts';
import { compareNames } from '../../../../shared/text/name-order.ts';
import { orpc } from '../../../client/client.ts';
import { useRecords } from '../../../client/records.ts';
import { useSettings } from '../../../client/use-settings.ts';
import { initialsOf } from '../model/call-words.ts';

export type KnownPerson = {
  id: string;
  name: string;
  initials: string;
  honour: string;
  row: RecordRow<'person'>;
};
export type Cast = ReturnType<typeof prepareCast>;

/** What the calendar knows beside the calls: names, hues, who plays what, days that are kept. */
export type CalendarFacts = {
  productions: ReadonlyMap<string, Production>;
  people: ReadonlyMap<string, KnownPerson>;
  places: ReadonlyMap<string, RecordRow<'place'>>;
  items: ReadonlyMap<string, Item>;
  roles: ReadonlyMap<string, RecordRow<'role'>>;
  castings: readonly RecordRow<'casting'>[];
  casts: ReadonlyMap<string, Cast>;
  productionCasts: ReadonlyMap<string, ProductionCast>;
  rehearsables: readonly Rehearsable[];
  availability: readonly RecordRow<'availability'>[];
  holidays: ReadonlyMap<number, RecordRow<'holiday'>>;
  milestones: readonly RecordRow<'milestone'>[];
  slots: readonly RecordRow<'slot'>[];
  channels: ReadonlyMap<string, RecordRow<'channel'>>;
  travel: readonly RecordRow<'placeTravel'>[];
  settings: Settings;
};

const byId = <T extends { id: string }>(rows: readonly T[]) => new Map(rows.map((row) => [row.id, row]));

/** Everything in one piece; undefined until the last of it is read. Each part is shared with the other pages. */
export function useCalendarFacts(seasonId: string) {
  const scope = { seasonId };
  const productions = useQuery(orpc.productions.list.queryOptions({ input: scope }));
  const rehearsables = useQuery(orpc.schedule.rehearsables.queryOptions({ input: scope }));
  const people = useRecords('person');
  const places = useRecords('place');
  const availability = useRecords('availability');
  const holidays = useRecords('holiday');
  const roles = useRecords('role', scope);
  const castings = useRecords('casting', scope);
  const milestones = useRecords('milestone', scope);
  const slots = useRecords('slot', scope);
  const channels = useRecords('channel');
  const travel = useRecords('placeTravel');
  const settings = useSettings();
  const trees = useQueries({
    queries: (productions.data ?? []).map(({ id }) =>
      orpc.items.tree.queryOptions({ input: { productionId: id } }),
    ),
    combine: (results) => {
      const all = results.flatMap(({ data }) => (data ? [data.items] : []));
      return {
        data: all.length === results.length ? all : undefined,
        error: results.find(({ error }) => error)?.error,
        refetch: () => results.map(({ refetch }) => refetch()),
      };
    },
  });
  const parts = [
    productions,
    rehearsables,
    people,
    places,
    availability,
    holidays,
    roles,
    castings,
    milestones,
    slots,
    channels,
    travel,
    settings,
  ] as const;
  const names = useMemo(() => people.data && peopleOf(people.data.rows), [people.data]);
  const data = useMemo((): CalendarFacts | undefined => {
    if (!productions.data || !rehearsables.data || !names || !places.data || !availability.data)
      return undefined;
    if (!holidays.data || !roles.data || !castings.data || !milestones.data || !slots.data) return undefined;
    if (!channels.data || !travel.data || !settings.data || !trees.data) return undefined;
    const ofRole = Map.groupBy(castings.data.rows, ({ roleId }) => roleId);
    const rolesOf = Map.groupBy(roles.data.rows, ({ productionId }) => productionId);
    const productionCasts = trees.data.flatMap((items): [string, ProductionCast][] => {
      const productionId = items[0]?.productionId;
      if (productionId === undefined) return [];
      const own = (rolesOf.get(productionId) ?? []).flatMap(({ id }) => ofRole.get(id) ?? []);
      return [[productionId, { items, castings: own }]];
    });
    return {
      productions: byId(productions.data),
      people: names,
      places: byId(places.data.rows),
      items: byId(trees.data.flat()),
      roles: byId(roles.data.rows),
      castings: castings.data.rows,
      casts: new Map(productionCasts.map(([id, cast]) => [id, prepareCast(cast)])),
      productionCasts: new Map(productionCasts),
      rehearsables: rehearsables.data.items,
      availability: availability.data.rows,
      holidays: new Map(holidays.data.rows.map((row) => [dayNumber(row.date), row])),
      milestones: milestones.data.rows,
      slots: slots.data.rows,
      channels: byId(channels.data.rows),
      travel: travel.data.rows,
      settings: settings.data.values,
    };
  }, [
    productions.data,
    rehearsables.data,
    names,
    places.data,
    availability.data,
    holidays.data,
    roles.data,
    castings.data,
    milestones.data,
    slots.data,
    channels.data,
    travel.data,
    settings.data,
    trees.data,
  ]);
  return {
    data,
    error: parts.find(({ error }) => error)?.error ?? trees.error ?? null,
    refetch: () => [...parts, trees].map((part) => part.refetch()),
  };
}

/** By given name, as every list of people here. */
function peopleOf(rows: readonly RecordRow<'person'>[]): Map<string, KnownPerson> {
  const known = rows.map((row): KnownPerson => {
    const name = row.stageName || row.name;
    return { id: row.id, name, initials: initialsOf(name), honour: row.honour, row };
  });
  return byId(known.toSorted((a, b) => compareNames(a.name, b.name)));
}
