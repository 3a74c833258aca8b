import {
  buildWorld,
  type Circumstances,
  type ConflictChecker,
  createConflictChecker,
  type LiveSlot,
  needsOf,
  type PlannedCall,
  type ProductionCast,
  plannedCall,
  plannedSlot,
  toCircumstances,
} from '../../domain/schedule/index.ts';
import { settingsFrom } from '../../shared/settings.ts';
import { dateOf, type LocalDate } from '../../shared/time/local-time.ts';
import type { PlanStore } from '../plan/plan-store.ts';
import { firstOfKey } from '../plan/record-key.ts';
import { castTables } from './follow-cast.ts';

/** Above this many changed calls everything is read anew. */
const MANY = 2000;
const callTables: ReadonlySet<string> = new Set(['call', 'call_item', 'call_person', 'call_casting']);
/** What all calls are checked against. */
const houseTables: ReadonlySet<string> = new Set(['place', 'place_travel', 'holiday', 'setting']);

type Changed = { table: string; id: string };

export type ConflictDesk = {
  /**
   * The checker, up to date, with all that begins on a day or later; null is all. Without a day it holds what it held,
   * or all.
   */
  checker(since?: LocalDate | null): ConflictChecker;
};

const desks = new WeakMap<PlanStore, ConflictDesk>();

/** The one desk of an open plan, for all questions about its schedule. */
export function conflictDeskOf(plan: PlanStore): ConflictDesk {
  const desk = desks.get(plan) ?? createConflictDesk(plan);
  desks.set(plan, desk);
  return desk;
}

/**
 * Keeps the schedule of one open plan checked, as far back as was ever asked: a house of ten years plans one of them.
 * Each question first reads from the journal what was changed since the
 * last one, by whichever process, and checks only what that can touch.
 */
export function createConflictDesk(plan: PlanStore): ConflictDesk {
  let checker: ConflictChecker | null = null;
  let seq = 0;
  /** Day from which calls are held. */
  let since: LocalDate | null = null;
  let casts: ReadonlyMap<string, ProductionCast> = new Map();
  /** Whose each availability was, so that a deleted one is known. */
  let ownerOf: ReadonlyMap<string, string> = new Map();

  const readParts = () => {
    const availability = plan.records('availability', {});
    ownerOf = new Map(availability.map(({ id, personId }) => [id, personId]));
    return {
      people: plan.records('person', {}),
      availability,
      places: plan.records('place', {}),
      travel: plan.records('placeTravel', {}),
      holidays: plan.records('holiday', {}),
      productions: plan.productions({}),
      settings: settingsFrom(plan.settings()),
    };
  };

  const readLive = () =>
    plan.liveSlots().filter(({ startsAt }) => since === null || dateOf(startsAt) >= since);

  const readAll = () => {
    casts = plan.productionCasts();
    const calls = plan.callFacts({ since });
    checker = createConflictChecker(buildWorld({ ...readParts(), calls, liveSlots: readLive(), casts }));
    return checker;
  };

  /** Calls to take anew: those that were written, and those of productions whose cast is another. */
  const readCalls = (held: ConflictChecker, ids: ReadonlySet<string>, productionIds: ReadonlySet<string>) => {
    const wanted = new Set(ids);
    for (const call of held.calls().values())
      if (call.kind !== 'live-slot' && call.productionId !== null && productionIds.has(call.productionId))
        wanted.add(call.id);
    const needs = needsOf(casts);
    const now = plan
      .callFacts({ ids: [...wanted] })
      .filter(({ startsAt }) => since === null || dateOf(startsAt) >= since)
      .flatMap((facts) => plannedCall(facts, needs(facts.productionId)) ?? []);
    const stay = new Set(now.map(({ id }) => id));
    held.update(
      now,
      [...wanted].filter((id) => !stay.has(id)),
    );
  };

  const readSlots = (held: ConflictChecker) => {
    const slots = readLive();
    const productionIds = new Set(slots.map(({ productionId }) => productionId));
    const before = new Map<string, PlannedCall>();
    const beside: PlannedCall[] = [];
    for (const call of held.calls().values()) {
      if (call.kind === 'live-slot') before.set(call.id, call);
      else if (call.productionId !== null && productionIds.has(call.productionId)) beside.push(call);
    }
    const callsOf = Map.groupBy(beside, ({ productionId }) => productionId);
    const plannedOf = (slot: LiveSlot) =>
      plannedSlot(slot, casts.get(slot.productionId), callsOf.get(slot.productionId) ?? []);
    const now = slots.map(plannedOf);
    const stay = new Set(now.map(({ id }) => id));
    const changed = now.filter((slot) => JSON.stringify(slot) !== JSON.stringify(before.get(slot.id)));
    const gone = [...before.keys()].filter((id) => !stay.has(id));
    if (changed.length + gone.length > 0) held.update(changed, gone);
  };

  const readCircumstances = (
    held: ConflictChecker,
    changes: ReadonlyMap<string, string[]>,
    years: boolean,
  ) => {
    const owners = ownerOf;
    const circumstances: Circumstances = toCircumstances({ ...readParts(), years: yearsOf(held) });
    const rules = (changes.get('setting') ?? []).some((key) => key.startsWith('rules.'));
    const all = years || rules || ['place', 'place_travel', 'holiday'].some((table) => changes.has(table));
    held.setCircumstances(
      circumstances,
      all
        ? 'all'
        : {
            personIds: [
              ...(changes.get('person') ?? []),
              ...(changes.get('availability') ?? []).flatMap((id) =>
                [owners.get(id) ?? [], ownerOf.get(id) ?? []].flat(),
              ),
            ],
            productionIds: changes.get('production') ?? [],
          },
    );
  };

  const follow = (held: ConflictChecker, changed: readonly Changed[]) => {
    const callIds = new Set(
      changed.filter(({ table }) => callTables.has(table)).map(({ id }) => firstOfKey(id)),
    );
    if (callIds.size > MANY || changed.some(({ table }) => table === 'meta')) return readAll();
    const changes = new Map(
      [...Map.groupBy(changed, ({ table }) => table)].map(([table, rows]) => [
        table,
        [...new Set(rows.map(({ id }) => firstOfKey(id)))],
      ]),
    );
    const productionIds = new Set<string>();
    if (changed.some(({ table }) => castTables.has(table))) {
      const before = casts;
      casts = plan.productionCasts();
      for (const id of new Set([...before.keys(), ...casts.keys()]))
        if (JSON.stringify(before.get(id)) !== JSON.stringify(casts.get(id))) productionIds.add(id);
    }
    const touchesCalls = callIds.size + productionIds.size > 0;
    const span = yearsOf(held);
    if (touchesCalls) readCalls(held, callIds, productionIds);
    if (touchesCalls || changes.has('slot')) readSlots(held);
    const wider = yearsOf(held);
    const years = wider.first < span.first || wider.last > span.last;
    const around = ['person', 'availability', 'production', ...houseTables].some((table) =>
      changes.has(table),
    );
    if (around || years) readCircumstances(held, changes, years);
    return held;
  };

  return {
    checker(from) {
      const now = plan.sequence();
      const further = from !== undefined && since !== null && (from === null || from < since);
      if (further) checker = null;
      if (!checker) since = from ?? null;
      const held = checker;
      const current = held === null ? readAll() : now === seq ? held : follow(held, plan.changedRecords(seq));
      seq = now;
      return current;
    },
  };
}

/** First and last year with a call. */
function yearsOf(checker: ConflictChecker): { first: number; last: number } {
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { start } of checker.calls().values()) {
    if (start < first) first = start;
    if (start > last) last = start;
  }
  const yearOf = (minute: number) => new Date(minute * 60_000).getUTCFullYear();
  return first > last ? { first: 1, last: 0 } : { first: yearOf(first), last: yearOf(last) };
}
