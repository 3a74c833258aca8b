import {
  type Conflict,
  type ConflictChecker,
  type ConflictSeverity,
  conflictLines,
  MINUTES_A_DAY,
} from '../../domain/schedule/index.ts';
import { PlanError } from '../../shared/errors/plan-error.ts';
import { limits } from '../../shared/limits.ts';
import type { LocalDate } from '../../shared/time/local-time.ts';
import { addDays, toVietnamTime } from '../../shared/time/local-time.ts';
import type { Caller, Host } from '../host.ts';
import type { Implementer } from '../implementer.ts';
import type { PlanSession } from '../plan/plan-session.ts';
import type { PlanStore } from '../plan/plan-store.ts';
import { requireSeason } from '../season/require-season.ts';
import { type ConflictDesk, conflictDeskOf } from './conflict-desk.ts';
import { startOfDay } from './told-calls.ts';

type Scope = {
  from?: LocalDate | undefined;
  to?: LocalDate | undefined;
  seasonId?: string | undefined;
  productionId?: string | undefined;
  personId?: string | undefined;
};

/** True for a call of the season's productions, or one of the house on a day of the season. */
function inSeason(plan: PlanStore, checker: ConflictChecker, seasonId: string): (callId: string) => boolean {
  const season = requireSeason(plan, seasonId);
  const productionIds = new Set(plan.productionOrder(seasonId).map(({ id }) => id));
  const [first, end] = [startOfDay(season.startDate), startOfDay(season.endDate) + MINUTES_A_DAY];
  return (id) => {
    const call = checker.calls().get(id);
    if (!call) return false;
    if (call.productionId !== null) return productionIds.has(call.productionId);
    return call.start >= first && call.start < end;
  };
}

function inScope(plan: PlanStore, checker: ConflictChecker, scope: Scope): (conflict: Conflict) => boolean {
  const { from, to, seasonId, productionId, personId } = scope;
  const [first, end] = [
    from === undefined ? null : startOfDay(from),
    to === undefined ? null : startOfDay(to),
  ];
  const ofSeason = seasonId === undefined ? null : inSeason(plan, checker, seasonId);
  const concerns = (call: string, person: string) =>
    checker
      .calls()
      .get(call)
      ?.people.some(({ id }) => id === person) ?? false;
  return (conflict) => {
    if (first !== null && conflict.to <= first) return false;
    if (end !== null && conflict.from >= end) return false;
    if (personId !== undefined && conflict.personId !== personId) {
      if (conflict.personId !== null || !conflict.callIds.some((id) => concerns(id, personId))) return false;
    }
    if (ofSeason && !conflict.callIds.some(ofSeason)) return false;
    return (
      productionId === undefined ||
      conflict.callIds.some((id) => checker.calls().get(id)?.productionId === productionId)
    );
  };
}

function byTime(a: Conflict, b: Conflict): number {
  return a.from - b.from || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0);
}

/** A run of days without a free one may have begun so much earlier. */
const LOOK_BACK = 60;

/** Day from which calls have to be looked at for a question; null for all. */
function sinceOf(plan: PlanStore, { from, seasonId }: Scope): LocalDate | null {
  const first = seasonId === undefined ? null : seasonStart(plan, seasonId);
  const day = from !== undefined && (first === null || from > first) ? from : first;
  return day === null ? null : addDays(day, -LOOK_BACK);
}

function seasonStart(plan: PlanStore, seasonId: string): LocalDate {
  const { startDate } = requireSeason(plan, seasonId);
  const first = plan.firstCallDay(seasonId);
  return first !== null && first < startDate ? first : startDate;
}

/** Titles of items and names of roles that the words need. */
function namedIn(plan: PlanStore, conflicts: readonly Conflict[]): { id: string; name: string }[] {
  const idsIn = (name: string) => [
    ...new Set(conflicts.flatMap(({ params }) => (params[name] ? String(params[name]).split(',') : []))),
  ];
  const named = (table: string, column: string, ids: readonly string[]) =>
    ids.length === 0
      ? []
      : plan.rows(table, 'id', ids).map((row) => ({ id: String(row.id), name: String(row[column]) }));
  return [...named('item', 'title', idsIn('itemIds')), ...named('role', 'name', idsIn('roleIds'))];
}

export function readConflicts(plan: PlanStore, checker: ConflictChecker, scope: Scope) {
  const found = checker
    .all()
    .filter(inScope(plan, checker, scope))
    .sort(byTime);
  const accepted = new Map(plan.acceptedConflicts().map((row) => [row.key, row]));
  const open: Record<ConflictSeverity, number> = { error: 0, warning: 0, hint: 0 };
  for (const { severity } of conflictLines(found.filter(({ key }) => !accepted.has(key))))
    open[severity] += 1;
  const given = found.slice(0, limits.conflictsPerAnswer);
  return {
    seq: plan.sequence(),
    conflicts: given.map((conflict) => ({
      ...conflict,
      callIds: [...conflict.callIds],
      params: { ...conflict.params },
    })),
    more: found.length - given.length,
    calls: plan.clashingCalls([...new Set(given.flatMap(({ callIds }) => callIds))]),
    named: namedIn(plan, given),
    accepted: given.flatMap(({ key }) => {
      const row = accepted.get(key);
      return row ? [{ key, rule: row.rule, reason: row.reason, by: row.by, at: row.at }] : [];
    }),
    open,
  };
}

/** The conflicts of the keys; what is not among those held is looked for in all. */
function conflictsOf(desk: ConflictDesk, keys: readonly string[]): Conflict[] {
  for (const since of [undefined, null]) {
    const found = new Map(
      desk
        .checker(since)
        .all()
        .map((conflict) => [conflict.key, conflict]),
    );
    const missing = keys.find((key) => !found.has(key));
    if (missing === undefined) return keys.flatMap((key) => found.get(key) ?? []);
    if (since === null) throw new PlanError('NOT_FOUND', { kind: 'conflict', id: missing });
  }
  return [];
}

/** Lets conflicts stand, with a reason: one act. NOT_FOUND where one is no conflict any more; nothing is written then. */
function acceptConflicts(
  plan: PlanStore,
  desk: ConflictDesk,
  caller: Caller,
  now: Date,
  { keys, reason }: { keys: readonly string[]; reason: string },
): { seq: number } {
  const wanted = conflictsOf(desk, [...new Set(keys)]);
  const known = new Map(plan.acceptedConflicts().map((row) => [row.key, row.id]));
  const { seq } = plan.act(
    {
      label: { key: 'conflict.accept', params: { reason, count: conflictLines(wanted).length } },
      actor: caller.actor,
    },
    (writer) => {
      const rowOf = ({ key, rule }: Conflict) => ({
        id: known.get(key) ?? writer.newId(),
        key,
        rule,
        reason,
        accepted_by: caller.actor,
        accepted_at: toVietnamTime(now),
      });
      writer.updateRows([
        { table: 'accepted_conflict', rows: wanted.filter(({ key }) => known.has(key)).map(rowOf) },
      ]);
      writer.insertRows([
        { table: 'accepted_conflict', rows: wanted.filter(({ key }) => !known.has(key)).map(rowOf) },
      ]);
    },
  );
  return { seq };
}

/** Opens conflicts again that were let stand: one act. NOT_FOUND where one was not. */
function reopenConflicts(plan: PlanStore, caller: Caller, keys: readonly string[]): { seq: number } {
  const known = new Map(plan.acceptedConflicts().map((row) => [row.key, row]));
  const rows = [...new Set(keys)].map((key) => {
    const row = known.get(key);
    if (!row) throw new PlanError('NOT_FOUND', { kind: 'conflict', id: key });
    return row;
  });
  const reason = rows[0]?.reason ?? '';
  const { seq } = plan.act(
    { label: { key: 'conflict.reopen', params: { reason, count: rows.length } }, actor: caller.actor },
    (writer) => writer.removeRows([{ table: 'accepted_conflict', rows: rows.map(({ id }) => ({ id })) }]),
  );
  return { seq };
}

export function conflictRoutes(os: Implementer, host: Host, session: PlanSession) {
  const told = <T>(result: T): T => {
    session.pump();
    return result;
  };
  return {
    conflicts: os.schedule.conflicts.handler(({ input }) => {
      const plan = session.plan();
      return readConflicts(plan, conflictDeskOf(plan).checker(sinceOf(plan, input)), input);
    }),
    accept: os.schedule.accept.handler(({ input, context }) => {
      const plan = session.plan();
      return told(acceptConflicts(plan, conflictDeskOf(plan), context, host.now(), input));
    }),
    reopen: os.schedule.reopen.handler(({ input, context }) =>
      told(reopenConflicts(session.plan(), context, input.keys)),
    ),
  };
}
