import { setImmediate } from 'node:timers/promises';
import { createShelf, find, foldEntry, type Shelf } from '../../domain/search/index.ts';
import { type Hit, type SearchKind, searchKinds } from '../../shared/contract/search.ts';
import type { LocalDate } from '../../shared/time/local-time.ts';
import { callKindWords } from '../documents/labels.ts';
import type { FindableRow, PlanStore } from '../plan/plan-store.ts';
import { firstOfKey } from '../plan/record-key.ts';
import { toHit } from './to-hit.ts';

/** Records folded before others get their turn: some 20 ms. */
const SLICE = 4000;
/** Changed records read one by one before others get their turn. */
const CHANGED_SLICE = 500;
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

/** The parts of a list, with a turn for others after each but the last. */
async function* slicesOf<T>(list: readonly T[], size: number): AsyncGenerator<T[]> {
  for (let at = 0; at < list.length; at += size) {
    if (at > 0) await setImmediate();
    yield list.slice(at, at + size);
  }
}

const folded = (rows: readonly FindableRow[]) => rows.map((row) => foldEntry(withKindWords(row)));

/**
 * The words of one open plan, held in memory beside it. Each search first reads from the journal what was changed since
 * the last one, by whichever process, and takes only that anew.
 */
export function createSearchIndex(plan: PlanStore, today: () => LocalDate) {
  const shelves = new Map<SearchKind, Shelf<FindableRow>>();
  let seq = 0;
  let refreshing: Promise<void> = Promise.resolve();

  const readAll = async (kind: SearchKind) => {
    const shelf = createShelf<FindableRow>();
    for await (const rows of slicesOf(plan.findables(kind), SLICE)) shelf.put(folded(rows));
    shelves.set(kind, shelf);
  };

  const readAgain = async (kind: SearchKind, ids: readonly string[]) => {
    const shelf = shelves.get(kind);
    if (!shelf || ids.length * 2 > shelf.size + CHANGED_SLICE) return readAll(kind);
    // Each part is exchanged at once: who searches in between finds a record as it was or as it is.
    for await (const part of slicesOf(ids, CHANGED_SLICE))
      shelf.put(folded(plan.findables(kind, part)), part);
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

  const productionOf = ({ productionId }: FindableRow) =>
    productionId === null ? undefined : shelves.get('production')?.get(productionId);

  return {
    async find(text: string, perKind: number): Promise<Hit[]> {
      // One at a time; a refresh that failed is tried again by the next search.
      refreshing = refreshing.catch(() => undefined).then(refresh);
      await refreshing;
      const byNearest = nearestFirst(today());
      return [...shelves]
        .flatMap(([kind, shelf]) =>
          find(shelf.segments(), text, perKind, kind === 'call' ? byNearest : undefined).map(
            ({ entry, score }) => ({
              hit: toHit(kind, entry, productionOf(entry)),
              score: score + (PREFERRED[kind] ?? 0),
            }),
          ),
        )
        .toSorted((a, b) => b.score - a.score)
        .map(({ hit }) => hit);
    },
  };
}
