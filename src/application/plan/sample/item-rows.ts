import type { SampleItem, SampleProduction } from './sample-production.ts';
import { type Directory, ordered, type Row, type TableRows } from './table-rows.ts';

/** Key of an item, a role or a part within all productions: refs are unique only in their own. */
export function within(production: string, ref: string | number): string {
  return `${production} ${ref}`;
}

function itemFields(item: SampleItem): Row {
  return {
    kind: item.kind,
    title: item.title,
    genre: item.genre,
    duration_seconds: item.durationSeconds ?? null,
    link_seconds: item.linkSeconds,
    performers: item.performers,
    author: item.author,
    mc_text: item.mcText,
    sound: item.sound,
    lighting: item.lighting,
    led: item.led,
    props: item.props,
    costumes: item.costumes,
    note: item.note,
    responsible: item.responsible,
    verses: item.verses,
    beats: item.beats ?? null,
    entry_beat: item.entryBeat ?? null,
    mode: item.mode,
    tuning: item.tuning,
  };
}

export type ItemDirectories = { people: Directory; items: Directory; roles: Directory };

/** The running order, parents before their children; roles must be in their directory already. */
export function itemRows(production: SampleProduction, productionId: string, to: ItemDirectories): TableRows {
  const items: Row[] = [];
  const itemRoles: Row[] = [];
  const performers: Row[] = [];

  const add = (siblings: readonly SampleItem[], parentId: string | null): void => {
    for (const { value, sortKey } of ordered(siblings)) {
      const id = to.items.add(within(production.code, value.ref));
      items.push({
        id,
        production_id: productionId,
        parent_id: parentId,
        sort_key: sortKey,
        ...itemFields(value),
      });
      for (const role of value.roles) {
        itemRoles.push({ item_id: id, role_id: to.roles.idOf(within(production.code, role)) });
      }
      for (const person of ordered(value.people)) {
        performers.push({ item_id: id, person_id: to.people.idOf(person.value), sort_key: person.sortKey });
      }
      add(value.children ?? [], id);
    }
  };
  add(production.items, null);
  return [
    { table: 'item', rows: items },
    { table: 'item_role', rows: itemRoles },
    { table: 'item_performer', rows: performers },
  ];
}
