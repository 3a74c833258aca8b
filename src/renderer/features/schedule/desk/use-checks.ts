import { useMemo } from 'react';
import {
  buildWorld,
  type Conflict,
  createConflictChecker,
  type FoundTime,
  findTimes,
  needsOf,
  type PlanMinute,
  plannedCall,
  whoIsFree,
} from '../../../../domain/schedule/index.ts';
import type { CallRecord } from '../../../../shared/contract/schedule.ts';
import { say } from '../../../i18n/say.ts';
import { applyWrite, type CallsWrite } from '../data/apply-writes.ts';
import type { CalendarFacts } from '../data/use-calendar-facts.ts';
import type { ReadCalls } from '../data/use-calls.ts';
import { minutesOf } from '../model/call-times.ts';
import { type HouseConflicts, wholeOf } from '../model/house-conflicts.ts';
import { isLive, type Severity } from '../model/to-calendar-calls.ts';
import type { Checks, FreeWish } from './checks.ts';

/** Calls that an act would add have no ids yet. */
const NEW = 'new-';

/** Rehearsals are looked for between the first of the morning and the end of an evening, on any day. */
const usualTimes = {
  placeIds: [],
  hours: [{ fromMinute: 7 * 60, toMinute: 22 * 60 }],
  weekdays: 127,
  notBefore: 0,
  stepMinutes: 15,
  mostMissing: 0,
  mostFree: 60,
  mostNear: 0,
};

/** The rules over the calls that are loaded, made once a change of the plan; a step of a drag only asks. */
export function useChecks(
  facts: CalendarFacts,
  read: ReadCalls,
  titleOf: (call: CallRecord) => string,
  house: HouseConflicts,
): Checks {
  return useMemo(() => {
    const slots = facts.slots.filter(isLive);
    const world = buildWorld({
      people: [...facts.people.values()].map(({ row, name }) => ({ ...row, name })),
      availability: facts.availability,
      places: [...facts.places.values()],
      travel: facts.travel,
      holidays: [...facts.holidays.values()],
      productions: [...facts.productions.values()],
      settings: facts.settings,
      calls: read.calls,
      liveSlots: slots,
      casts: facts.productionCasts,
    });
    const checker = createConflictChecker(world);
    // What the house lets stand is listed with the conflicts and troubles nobody here.
    const open = (conflicts: readonly Conflict[]) =>
      conflicts.map((one) => wholeOf(one, house)).filter(({ key }) => !house.accepted.has(key));
    const all = open(checker.all());
    const keys = new Set(all.map(({ key }) => key));
    const ofCall = new Map<string, Conflict[]>();
    for (const conflict of all)
      for (const id of conflict.callIds) {
        const own = ofCall.get(id);
        if (own) own.push(conflict);
        else ofCall.set(id, [conflict]);
      }
    const needs = needsOf(facts.productionCasts);
    const severityOf = (id: string): Severity => {
      const own = ofCall.get(id) ?? [];
      if (own.some(({ severity }) => severity === 'error')) return 'error';
      return own.some(({ severity }) => severity === 'warning') ? 'warning' : null;
    };
    const { 'rules.minorAge': age, 'rules.minorHours': hours, 'rules.minorUntil': until } = facts.settings;
    const minorRules = { age, hours, untilMinute: minutesOf(until) ?? 22 * 60 };
    // A drag asks for the same again with every step.
    let lastFree: { key: string; times: readonly FoundTime[] } | null = null;
    const freeTimes = (wish: FreeWish) => {
      const key = JSON.stringify(wish);
      if (lastFree?.key === key) return lastFree.times;
      const { exceptIds, ...wanted } = wish;
      const except = new Set(exceptIds);
      const calls = world.calls.filter(({ id }) => !except.has(id));
      const times = findTimes({ ...world, calls, minorRules }, { ...usualTimes, ...wanted });
      lastFree = { key, times };
      return times;
    };
    const slotTitle = new Map(slots.map(({ id, code }) => [id, code]));
    return {
      severityOf,
      of: (id) => ofCall.get(id) ?? [],
      freeTimes,
      whoIsFree: (from: PlanMinute, to: PlanMinute, exceptIds: readonly string[]) =>
        whoIsFree({ ...world, calls: world.calls.filter(({ id }) => !exceptIds.includes(id)) }, from, to),
      isKnown: ({ key }) => keys.has(key),
      ofWrite: (write: CallsWrite) => {
        const newIds = (write.add ?? []).map(({ copyOf }, at) => `${NEW}${at} ${copyOf ?? ''}`);
        const touched = new Set([...(write.update ?? []).map(({ id }) => id), ...newIds]);
        // Only what the act is about: the plan may hold thousands of other calls.
        const sources = new Set([...touched, ...(write.add ?? []).flatMap(({ copyOf }) => copyOf ?? [])]);
        const before = [...sources].flatMap((id) => read.byId.get(id) ?? []);
        const after = applyWrite(before, write, newIds, facts.casts).filter(({ id }) => touched.has(id));
        const planned = after.flatMap((call) => plannedCall(call, needs(call.productionId)) ?? []);
        return open(checker.of(planned, [...(write.remove ?? [])]));
      },
      names: {
        person: (id) => facts.people.get(id)?.name ?? '',
        place: (id) => facts.places.get(id)?.name ?? '',
        item: (id) => facts.items.get(id)?.title ?? '',
        role: (id) => facts.roles.get(id)?.name ?? '',
        call: (id) => {
          const isNew = id.startsWith(NEW);
          // A copy is called as what it was made from.
          const call = read.byId.get(isNew ? id.slice(id.indexOf(' ') + 1) : id);
          if (call) return titleOf(call);
          return isNew ? say('schedule:aNewCall') : (slotTitle.get(id) ?? '');
        },
      },
    };
  }, [facts, read, titleOf, house]);
}
