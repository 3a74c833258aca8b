import type { PlanStore } from '../../src/application/plan/plan-store.ts';
import { createSearchIndex } from '../../src/application/search/search-index.ts';
import type { LocalDate } from '../../src/shared/time/local-time.ts';
import { type Measured, measure } from './measure.ts';

/** The acts after which is searched, each changing something else than the one before it. */
export type SearchActs = {
  oneCall(): Promise<unknown>;
  manyCalls(): Promise<unknown>;
};

/** Readying the index of a plan of ten years, searching it, and searching it after something was changed. */
export async function measureSearch(plan: PlanStore, acts: SearchActs): Promise<Measured[]> {
  const index = createSearchIndex(plan, () => '2022-09-14' as LocalDate);
  const search = (text: string) => index.find(text, 8);
  const rows = [await measure('ready the search index', 1, () => search(''), { warm: false })];
  for (const text of ['nguyen van', 'den', 'lvt', 'khong co gi nhu vay'])
    rows.push(await measure(`search “${text}” over 100,000 rows`, 15, () => search(text), { bar: 30 }));
  for (const [name, runs, act] of [
    ['search after one call was changed', 31, acts.oneCall],
    ['search after 300 calls were moved', 11, acts.manyCalls],
  ] as const) {
    const times: number[] = [];
    for (let n = 0; n < runs; n++) {
      await act();
      const started = performance.now();
      await search('den');
      times.push(performance.now() - started);
    }
    rows.push({ name, runs: times.toSorted((a, b) => a - b), bar: 30 });
  }
  return rows;
}
