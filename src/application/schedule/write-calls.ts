import { generateNKeysBetween } from 'fractional-indexing';
import {
  blankCall,
  type CallPatch,
  copiedPeople,
  derivePeople,
  patchCall,
  peopleByHand,
  prepareCast,
  withDerived,
} from '../../domain/schedule/index.ts';
import type { Basis } from '../../shared/contract/fields.ts';
import type { CallFields, CallPeopleChange, CallPerson, CallRecord } from '../../shared/contract/schedule.ts';
import { PlanError } from '../../shared/errors/plan-error.ts';
import { dateOf } from '../../shared/time/local-time.ts';
import { withoutUndefined } from '../../shared/without-undefined.ts';
import type { Caller } from '../host.ts';
import { basedOn } from '../plan/based-on.ts';
import { batchRows, type RowWriter } from '../plan/batch-rows.ts';
import type { NewAction, PlanStore, PlanWriter, TableRow, Touch } from '../plan/plan-store.ts';
import { assertCalls, assertNoLargeRepeat } from './call-checks.ts';
import { writePeople } from './keep-people-derived.ts';

export type CallsWrite = {
  add?:
    | { fields: CallPatch; copyOf?: string | undefined; people?: CallPeopleChange | undefined }[]
    | undefined;
  update?: { id: string; fields: CallPatch; people?: CallPeopleChange | undefined }[] | undefined;
  remove?: string[] | undefined;
} & Basis;

/** A call before and after the act; `before` is null for a new one. */
type Change = {
  id: string;
  before: CallRecord | null;
  fields: CallFields;
  people: readonly CallPerson[];
  /** The list that the hand found: of a copy that of its source. */
  found: readonly CallPerson[];
  handed: CallPeopleChange;
};

const fieldsOf = ({ id: _, revision: __, people: ___, ...fields }: CallRecord): CallFields => fields;

/** Each call as it is and as a hand leaves it; the cast is asked when it is written. */
function prepareChanges(plan: PlanStore, input: CallsWrite, newId: () => string): Change[] {
  const [add, update] = [input.add ?? [], input.update ?? []];
  const wanted = [...update.map(({ id }) => id), ...add.flatMap(({ copyOf }) => copyOf ?? [])];
  const stored = new Map(plan.callRecords({ ids: [...new Set(wanted)] }).map((call) => [call.id, call]));
  const one = (id: string): CallRecord => {
    const call = stored.get(id);
    if (!call) throw new PlanError('NOT_FOUND', { kind: 'call', id });
    return call;
  };
  const changed = new Map<string, Change>();
  for (const { id, fields, people = {} } of update) {
    const before = one(id);
    const known = changed.get(id) ?? { fields: fieldsOf(before), people: before.people, handed: {} };
    const next = patchCall(known.fields, fields);
    changed.set(id, {
      id,
      before,
      fields: next,
      people: peopleByHand(known.people, people, next.durationMinutes),
      found: before.people,
      handed: people,
    });
  }
  const added = add.map(({ fields, copyOf, people = {} }): Change => {
    const source = copyOf === undefined ? null : one(copyOf);
    const startsAt = fields.startsAt ?? source?.startsAt;
    if (startsAt === undefined) throw new PlanError('INVALID', { field: 'startsAt', reason: 'empty' });
    const next = patchCall({ ...blankCall, ...(source ? fieldsOf(source) : {}), startsAt }, fields);
    const found = source ? copiedPeople(source.people) : [];
    return {
      id: newId(),
      before: null,
      fields: source && fields.status === undefined ? { ...next, status: 'planned' } : next,
      people: peopleByHand(found, people, next.durationMinutes),
      found,
      handed: people,
    };
  });
  return [...changed.values(), ...added];
}

/** What a calendar abroad must hear of: when, where, whether, what. */
const told = ['startsAt', 'durationMinutes', 'placeId', 'status', 'title', 'kind', 'productionId'] as const;

function rowOf({ id, before, fields }: Change): TableRow {
  const isNews = before !== null && told.some((name) => before[name] !== fields[name]);
  return {
    id,
    production_id: fields.productionId,
    kind: fields.kind,
    title: fields.title,
    starts_at: fields.startsAt,
    duration_minutes: fields.durationMinutes,
    place_id: fields.placeId,
    status: fields.status,
    note: fields.note,
    cast_number: fields.castNumber,
    with_understudies: fields.withUnderstudies ? 1 : 0,
    revision: (before?.revision ?? 0) + (isNews ? 1 : 0),
  };
}

type Items = Pick<CallFields, 'itemIds' | 'itemMinutes'>;

/** The items in their order with their minutes; written anew where one of the two is another. */
function writeItems(writer: RowWriter, id: string, before: Items | null, after: Items): void {
  const rowsOf = ({ itemIds, itemMinutes }: Items) => {
    const minutesOf = new Map(itemMinutes.map(({ itemId, minutes }) => [itemId, minutes]));
    const keys = generateNKeysBetween(null, null, itemIds.length);
    return itemIds.map((item, at) => ({
      call_id: id,
      item_id: item,
      sort_key: keys[at] ?? '',
      minutes: minutesOf.get(item) ?? null,
    }));
  };
  const [old, rows] = [before ? rowsOf(before) : [], rowsOf(after)];
  if (JSON.stringify(old) === JSON.stringify(rows)) return;
  writer.removeRows([{ table: 'call_item', rows: old.map(({ item_id }) => ({ call_id: id, item_id })) }]);
  writer.insertRows([{ table: 'call_item', rows }]);
}

function writeLists(plan: PlanStore, writer: RowWriter, changes: readonly Change[]): void {
  const casts = new Map(
    [...new Set(changes.flatMap(({ fields }) => fields.productionId ?? []))].map((id) => [
      id,
      prepareCast(plan.productionCast(id)),
    ]),
  );
  for (const { id, before, fields, people, found } of changes) {
    writeItems(writer, id, before, fields);
    if (JSON.stringify(before?.overrides ?? []) !== JSON.stringify(fields.overrides)) {
      writer.removeRows([
        {
          table: 'call_casting',
          rows: (before?.overrides ?? []).map(({ roleId }) => ({ call_id: id, role_id: roleId })),
        },
      ]);
      writer.insertRows([
        {
          table: 'call_casting',
          rows: fields.overrides.map(({ roleId, personId }) => ({
            call_id: id,
            role_id: roleId,
            person_id: personId,
          })),
        },
      ]);
    }
    const cast = fields.productionId === null ? undefined : casts.get(fields.productionId);
    const derived = cast ? derivePeople(cast, fields.itemIds, fields) : [];
    writePeople(writer, id, before?.people ?? [], withDerived(people, derived, found));
  }
}

/** A day of another year, or of no season, is not known by its day and month. */
function isAnotherYear(plan: PlanStore, before: CallRecord, { startsAt }: CallFields): boolean {
  const date = dateOf(startsAt);
  return (
    before.startsAt.slice(0, 4) !== date.slice(0, 4) ||
    plan.seasons().every(({ startDate, endDate }) => date < startDate || date > endDate)
  );
}

/** Fields in which a call's order of rehearsal is kept. */
const isOrder = (name: string) => name === 'itemIds' || name === 'itemMinutes';

function labelOf(plan: PlanStore, input: CallsWrite, changes: readonly Change[]): NewAction['label'] {
  const [add, update, remove] = [input.add ?? [], input.update ?? [], input.remove ?? []];
  const [first] = changes;
  const [gone] = remove.length > 0 ? plan.callRecords({ ids: remove.slice(0, 1) }) : [];
  const named = first?.fields ?? gone;
  const itemId = named?.itemIds[0];
  const title = named?.title || (itemId === undefined ? '' : (plan.itemById(itemId)?.title ?? ''));
  const params = {
    title,
    kind: named?.kind ?? 'rehearsal',
    count: add.length + update.length + remove.length,
    at: named?.startsAt ?? '',
  };
  const doing = [add, update, remove].filter((list) => list.length > 0).length;
  if (doing > 1) return { key: 'call.edit', params };
  if (add.length > 0) {
    const sources = add.flatMap(({ copyOf }) => copyOf ?? []);
    if (sources.length < add.length) return { key: 'call.add', params };
    return { key: new Set(sources).size < sources.length ? 'call.repeat' : 'call.copy', params };
  }
  if (remove.length > 0) return { key: 'call.remove', params };
  const fields = new Set(update.flatMap((row) => Object.keys(withoutUndefined(row.fields))));
  const handed = new Set(update.flatMap((row) => Object.keys(row.people ?? {})));
  if (fields.size === 0 && handed.size > 0)
    return {
      key: [...handed].every((name) => name === 'attendance') ? 'call.attendance' : 'call.people',
      params,
    };
  const arranged = fields.has('itemMinutes') || (fields.has('itemIds') && handed.has('times'));
  if (arranged && [...fields].every(isOrder) && [...handed].every((name) => name === 'times'))
    return { key: 'call.arrange', params };
  const moves =
    fields.has('startsAt') && [...fields].every((name) => name === 'startsAt' || name === 'placeId');
  if (moves) {
    const far = changes.some(({ before, fields: to }) => before && isAnotherYear(plan, before, to));
    return { key: 'call.move', params: far ? { ...params, withYear: 1 } : params };
  }
  return { key: 'call.update', params: { ...params, field: [...fields].slice(0, 3).join(',') } };
}

/** Fields of a call that are tables of their own and are written whole. */
const lists = { itemIds: 'call_item', itemMinutes: 'call_item', overrides: 'call_casting' } as const;
const isList = (name: string): name is keyof typeof lists => name in lists;

function touched(id: string, fields: CallPatch): Touch[] {
  const names = Object.keys(fields);
  return [
    { table: 'call', id, fields: names.filter((name) => !isList(name)) },
    ...names.filter(isList).map((field) => ({ table: 'call', id, list: lists[field], field })),
  ];
}

/**
 * Adds, changes, copies and deletes calls (buổi tập) as one act; people follow from items and cast. Refused as a whole:
 * INVALID with the field, NOT_FOUND, STALE where one of the fields was changed after the window read it.
 */
export function writeCalls(
  plan: PlanStore,
  caller: Caller,
  input: CallsWrite,
): { seq: number; ids: string[] } {
  const remove = [...new Set(input.remove ?? [])];
  const known = new Set(plan.callRecords({ ids: remove }).map(({ id }) => id));
  const unknown = remove.find((id) => !known.has(id));
  if (unknown !== undefined) throw new PlanError('NOT_FOUND', { kind: 'call', id: unknown });
  const rehearsed = prepareChanges(plan, input, () => '');
  const added = rehearsed.filter(({ before }) => before === null);
  assertNoLargeRepeat(
    (input.add ?? []).flatMap((row, at) => {
      const { startsAt } = added[at]?.fields ?? {};
      return startsAt === undefined ? [] : { ...row, startsAt };
    }),
  );
  assertCalls(
    plan,
    rehearsed.map(({ fields, handed }) => ({ fields, people: handed })),
  );
  const productions = new Set(rehearsed.map(({ fields }) => fields.productionId));
  const [only] = productions;
  const touches: Touch[] = [
    ...(input.update ?? []).flatMap(({ id, fields }) => touched(id, withoutUndefined(fields))),
    ...remove.map((id) => ({ table: 'call', id, fields: null })),
  ];
  const { seq, value } = plan.act(
    {
      label: labelOf(plan, input, rehearsed),
      actor: caller.actor,
      productionId: productions.size === 1 ? (only ?? null) : null,
      ...basedOn(input, touches),
    },
    // Read again inside the act: another window may have come first.
    (writer) => {
      const changes = prepareChanges(plan, input, () => writer.newId());
      return putChanges(plan, writer, changes, remove);
    },
  );
  return { seq, ids: value };
}

/** Checks and writes calls inside an act that is open already, as part of it. Gives the ids of the added ones. */
export function writeCallsWithin(
  plan: PlanStore,
  writer: PlanWriter,
  input: Pick<CallsWrite, 'add' | 'update'>,
): string[] {
  const changes = prepareChanges(plan, input, () => writer.newId());
  assertCalls(
    plan,
    changes.map(({ fields, handed }) => ({ fields, people: handed })),
  );
  return putChanges(plan, writer, changes, []);
}

function putChanges(
  plan: PlanStore,
  writer: PlanWriter,
  changes: readonly Change[],
  removed: readonly string[],
): string[] {
  writer.removeRows([{ table: 'call', rows: removed.map((id) => ({ id })) }]);
  writer.updateRows([{ table: 'call', rows: changes.filter(({ before }) => before !== null).map(rowOf) }]);
  const added = changes.filter(({ before }) => before === null);
  writer.insertRows([{ table: 'call', rows: added.map(rowOf) }]);
  batchRows(writer, (batch) => writeLists(plan, batch, changes));
  return added.map(({ id }) => id);
}
