import { type ItemDirectories, itemRows, within } from './item-rows.ts';
import type { SampleProduction } from './sample-production.ts';
import { type Directory, type MintId, ordered, type Row, type TableRows } from './table-rows.ts';

export type ProductionDirectories = ItemDirectories & {
  places: Directory;
  productions: Directory;
  parts: Directory;
  slots: Directory;
};

export function productionRow(
  production: SampleProduction,
  seasonId: string,
  sortKey: string,
  to: ProductionDirectories,
): Row {
  return {
    id: to.productions.add(production.code),
    season_id: seasonId,
    code: production.code,
    kind: production.kind,
    title: production.title,
    quarter: production.quarter ?? null,
    occasion: production.occasion,
    summary: production.summary,
    status: production.status,
    starts_at: production.startsAt,
    place_id: to.places.idOf(production.place),
    slot_id: production.slot === undefined ? null : to.slots.idOf(production.slot),
    hue: production.hue,
    note: production.note,
    sort_key: sortKey,
  };
}

/** All that hangs on one production row but its calls, slots and cues. */
export function productionContentRows(
  production: SampleProduction,
  to: ProductionDirectories,
  mintId: MintId,
): TableRows {
  const { code } = production;
  const productionId = to.productions.idOf(code);
  const roles = ordered(production.roles).map(({ value, sortKey }) => ({
    id: to.roles.add(within(code, value.name)),
    production_id: productionId,
    name: value.name,
    role_type: value.roleType,
    description: value.description,
    sort_key: sortKey,
  }));
  const castings = production.roles.flatMap((role) =>
    ordered(role.cast).map(({ value, sortKey }) => ({
      id: mintId(),
      role_id: to.roles.idOf(within(code, role.name)),
      person_id: to.people.idOf(value.person),
      cast_number: value.cast,
      place: value.place,
      sort_key: sortKey,
    })),
  );
  const crew = ordered(production.crew).map(({ value, sortKey }) => ({
    id: mintId(),
    production_id: productionId,
    person_id: to.people.idOf(value.person),
    job: value.job,
    sort_key: sortKey,
  }));
  const items = itemRows(production, productionId, to);
  const end = (ref: string | undefined): string | null =>
    ref === undefined ? null : to.items.idOf(within(code, ref));
  const parts = production.parts.map((part) => ({
    id: to.parts.add(within(code, part.number)),
    production_id: productionId,
    number: part.number,
    title: part.title,
    first_item_id: end(part.firstItem),
    last_item_id: end(part.lastItem),
  }));
  return [
    { table: 'role', rows: roles },
    { table: 'casting', rows: castings },
    { table: 'crew_assignment', rows: crew },
    ...items,
    { table: 'production_part', rows: parts },
  ];
}
