import { setImmediate } from 'node:timers/promises';
import { buildSegment, type Folded, find, foldEntry, type Segment } from '../../domain/search/index.ts';
import { type Hit, type SearchKind, searchKinds } from '../../shared/contract/search.ts';
import type { LocalDate } from '../../shared/time/local-time.ts';
import { callKindWords } from '../documents/labels.ts';
import type { FindableRow, PlanStore } from '../plan/plan-store.ts';
import { firstOfKey } from '../plan/record-key.ts';

/** Above this many changed records of a kind it is read anew as a whole. */
const MANY = 500;
/** Records folded before others get their turn: some 20 ms. */
const SLICE = 4000;
/** Records whose own words other records show: theirs are read anew with them. */
const SHOWN_IN: Partial<Record<string, SearchKind>> = {
  channel: 'slot',
  item: 'call',
  place: 'call',
  production: 'call',
};
/** Records that are a part of another one, whose key begins with its id. */
const PART_OF: Partial<Record<string, SearchKind>> = { call_item: 'call' };
/** Of equal words, a production is meant before its roles, and a person before what a person does. */
const PREFERRED: Partial<Record<SearchKind, number>> = { production: 5, person: 2 };

type Shelf = { rows: Map<string, Folded<FindableRow>>; segment: Segment<FindableRow> };

/** A call is found by its kind too, in both languages: “tổng duyệt”, “dress rehearsal”. */
function withKindWords(row: FindableRow): FindableRow {
  const { callKind } = row;
  if (callKind === undefined) return row;
  return { ...row, words: `${callKindWords[callKind]} ${callKind.replaceAll('-', ' ')} ${row.words}` };
}

/** What is to come before what was, and of either the nearest. */
function nearestFirst(today: LocalDate) {
  return (a: FindableRow, b: FindableRow): number => {
    const [one, other] = [a.at ?? '', b.at ?? ''];
    if (one >= today !== other >= today) return one >= today ? -1 : 1;
    return one >= today ? one.localeCompare(other) : other.localeCompare(one);
  };
}

async function shelfOf(rows: Map<string, Folded<FindableRow>>, read: readonly FindableRow[]): Promise<Shelf> {
  for (const [index, row] of read.entries()) {
    rows.set(row.id, foldEntry(withKindWords(row)));
    if (index % SLICE === SLICE - 1) await setImmediate();
  }
  return { rows, segment: buildSegment([...rows.values()]) };
}

/**
 * The words of one open plan, held in memory beside it. Each search first reads from the journal what was changed since
 * the last one, by whichever process, and takes only that anew.
 */
export function createSearchIndex(plan: PlanStore, today: () => LocalDate) {
  const shelves = new Map<SearchKind, Shelf>();
  let seq = 0;
  let refreshing: Promise<void> = Promise.resolve();

  const readAll = async (kind: SearchKind) => {
    shelves.set(kind, await shelfOf(new Map(), plan.findables(kind)));
  };

  const readAgain = async (kind: SearchKind, ids: readonly string[]) => {
    if (ids.length === 0) return;
    const shelf = shelves.get(kind);
    if (!shelf || ids.length > MANY) return readAll(kind);
    for (const id of ids) shelf.rows.delete(id);
    shelves.set(kind, await shelfOf(shelf.rows, plan.findables(kind, ids)));
  };

  const refresh = async () => {
    const now = plan.sequence();
    if (shelves.size < searchKinds.length) {
      for (const kind of searchKinds) await readAll(kind);
    } else if (now !== seq) {
      for (const [table, ids] of Map.groupBy(plan.changedRecords(seq), (row) => row.table)) {
        const kind = PART_OF[table] ?? searchKinds.find((each) => each === table);
        const changed = [...new Set(ids.map((row) => firstOfKey(row.id)))];
        if (kind) await readAgain(kind, changed);
        const shower = SHOWN_IN[table];
        if (shower) await readAgain(shower, plan.findablesThatShow(shower, table, changed));
      }
    }
    seq = now;
  };

  const toHit = (kind: SearchKind, row: FindableRow): Hit => {
    const production =
      row.productionId === null ? undefined : shelves.get('production')?.rows.get(row.productionId)?.entry;
    return {
      kind,
      id: row.id,
      title: row.title,
      detail: row.detail,
      ...(row.callKind === undefined ? {} : { callKind: row.callKind }),
      at: row.at,
      productionId: row.productionId,
      productionTitle: production?.title ?? '',
      seasonId: row.seasonId ?? production?.seasonId ?? null,
    };
  };

  return {
    async find(text: string, perKind: number): Promise<Hit[]> {
      // One at a time; a refresh that failed is tried again by the next search.
      refreshing = refreshing.catch(() => undefined).then(refresh);
      await refreshing;
      const byNearest = nearestFirst(today());
      return [...shelves]
        .flatMap(([kind, { segment }]) =>
          find(segment, text, perKind, kind === 'call' ? byNearest : undefined).map(({ entry, score }) => ({
            hit: toHit(kind, entry),
            score: score + (PREFERRED[kind] ?? 0),
          })),
        )
        .toSorted((a, b) => b.score - a.score)
        .map(({ hit }) => hit);
    },
  };
}
