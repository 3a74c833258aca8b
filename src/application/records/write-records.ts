import { keysInGap } from '../../domain/productions/index.ts';
import { blankRecords, recordTitle } from '../../domain/records/index.ts';
import type { Basis } from '../../shared/contract/fields.ts';
import { type RecordKind, recordFields } from '../../shared/contract/records.ts';
import { PlanError } from '../../shared/errors/plan-error.ts';
import { withoutUndefined } from '../../shared/without-undefined.ts';
import type { Caller } from '../host.ts';
import { basedOn } from '../plan/based-on.ts';
import type { NewAction, PlanStore, PlanWriter } from '../plan/plan-store.ts';
import { assertRemovable, assertSound, type Whole } from './record-checks.ts';

type Fields = Record<string, unknown>;

export type RecordWrite = {
  add?: Fields[] | undefined;
  after?: string | null | undefined;
  update?: { id: string; fields: Fields }[] | undefined;
  remove?: string[] | undefined;
  move?: string[] | undefined;
} & Basis;

/** A new record with the defaults of its kind; what has none must be given. */
function completed(kind: RecordKind, given: Fields): Fields {
  const fields: Fields = { ...blankRecords[kind], ...withoutUndefined(given) };
  const missing = Object.keys(recordFields[kind].shape).find((field) => fields[field] === undefined);
  if (missing !== undefined) throw new PlanError('INVALID', { field: missing, reason: 'empty' });
  return fields;
}

/** Slots without a code get the next free one of their production: `LVT-03`. */
function withSlotCodes(plan: PlanStore, wholes: Whole[]): void {
  const nameless = wholes.filter((whole) => whole.code === '');
  if (nameless.length === 0) return;
  const taken = new Set([...plan.slots({}).map((slot) => slot.code), ...wholes.map((w) => String(w.code))]);
  const codes = new Map(plan.productions({}).map((production) => [production.id, production.code]));
  // Thousands of slots at once must not each count from one.
  const next = new Map<string, number>();
  for (const whole of nameless) {
    const stem = codes.get(String(whole.productionId)) ?? 'P';
    let number = next.get(stem) ?? 1;
    const code = () => `${stem}-${String(number).padStart(2, '0')}`;
    while (taken.has(code())) number += 1;
    whole.code = code();
    taken.add(code());
    next.set(stem, number + 1);
  }
}

/** What an act calls its first record: its own name, or, for what has none, whose it is. */
function titleOf(plan: PlanStore, kind: RecordKind, record: Whole | undefined): string {
  if (kind !== 'availability') return recordTitle(record ?? {});
  const [person] = plan.recordsById('person', [String(record?.personId)]);
  return person?.name ?? '';
}

function labelOf(
  plan: PlanStore,
  kind: RecordKind,
  input: RecordWrite,
  records: readonly Whole[],
): NewAction['label'] {
  const [add, update, remove] = [input.add ?? [], input.update ?? [], input.remove ?? []];
  const doing = [add, update, remove, input.move ?? []].filter((list) => list.length > 0).length;
  const params = { what: kind, title: titleOf(plan, kind, records[0]), count: records.length };
  if (doing > 1) return { key: 'record.edit', params };
  if (add.length > 0) return { key: 'record.add', params };
  if (remove.length > 0) return { key: 'record.remove', params };
  if (update.length === 0) return { key: 'record.move', params };
  const fields = [...new Set(update.flatMap((row) => Object.keys(withoutUndefined(row.fields))))];
  return { key: 'record.update', params: { ...params, field: fields.slice(0, 3).join(',') } };
}

const productionIdsOf = (owners: readonly Fields[]): (string | null)[] => [
  ...new Set(owners.map(({ productionId }) => (typeof productionId === 'string' ? productionId : null))),
];

const rolesOf = (plan: PlanStore, castings: readonly Fields[]): readonly Fields[] =>
  plan.recordsById('role', [...new Set(castings.map(({ roleId }) => String(roleId)))]);

/** The one production that all records belong to, a casting by its role; null if they are of several, or of none. */
function productionOf(plan: PlanStore, kind: RecordKind, records: readonly Whole[]): string | null {
  const ids = productionIdsOf(kind === 'casting' ? rolesOf(plan, records) : records);
  const [only = null] = ids;
  return ids.length === 1 ? only : null;
}

/** Productions whose cast a write may change: those of roles and castings, and those that lose a player with a person. */
function castOf(
  plan: PlanStore,
  kind: RecordKind,
  records: readonly Fields[],
  remove: readonly string[],
): string[] {
  const lost = () =>
    plan.rows('casting', 'person_id', [...remove]).map((row): Fields => ({ roleId: row.role_id }));
  const owners =
    kind === 'role'
      ? records
      : kind === 'casting'
        ? rolesOf(plan, records)
        : kind === 'person' && remove.length > 0
          ? rolesOf(plan, lost())
          : [];
  return productionIdsOf(owners).flatMap((id) => id ?? []);
}

/** Order keys behind `after`; the list's own rows that must make room are written too. */
function place(
  plan: PlanStore,
  writer: PlanWriter,
  kind: RecordKind,
  records: readonly Whole[],
  after: string | null | undefined,
): (string | null)[] {
  const [first] = records;
  const order = first && plan.recordOrder(kind, first);
  if (!order) return records.map(() => null);
  const moved = new Set(records.map((record) => record.id));
  const siblings = order.filter((row) => !moved.has(row.id));
  const behind = after === undefined ? siblings.length - 1 : siblings.findIndex((row) => row.id === after);
  if (typeof after === 'string' && behind < 0) throw new PlanError('NOT_FOUND', { kind, id: after });
  const { inserted, rekeyed } = keysInGap(siblings, behind + 1, records.length);
  for (const row of rekeyed) writer.setOrderKey(kind, row.id, row.orderKey);
  return inserted;
}

/** Lists that are ordered by hand lie within a production, a season or a role: records of several are placed list by list. */
function byList(records: readonly Whole[]): Whole[][] {
  return [...Map.groupBy(records, (r) => `${r.roleId ?? r.productionId ?? r.seasonId ?? ''}`).values()];
}

/** A write of one kind, read and named but not yet done: an act may hold several. */
export type PreparedWrite = {
  /** The stored records that it touches, and those that it adds. */
  records: Whole[];
  label: NewAction['label'];
  touches: NonNullable<NewAction['base']>['touches'];
  productionId: string | null;
  castOf: string[];
  /** Checks and writes; answers the ids of the added records. Runs inside the act. */
  run: (writer: PlanWriter) => string[];
};

export function prepareWrite(plan: PlanStore, kind: RecordKind, input: RecordWrite): PreparedWrite {
  const update = (input.update ?? []).map(({ id, fields }) => ({ id, fields: withoutUndefined(fields) }));
  const remove = input.remove ?? [];
  const move = input.move ?? [];
  const touched = [...new Set([...update.map((row) => row.id), ...remove, ...move])];
  const stored = new Map(
    (plan.recordsById(kind, touched) as Whole[]).map((row): [string, Whole] => [row.id, row]),
  );
  const unknown = touched.find((id) => !stored.has(id));
  if (unknown !== undefined) throw new PlanError('NOT_FOUND', { kind, id: unknown });

  const removing = new Set(remove);
  const changed = new Map<string, Whole>();
  for (const { id, fields } of update) {
    if (removing.has(id)) continue;
    changed.set(id, { ...(changed.get(id) ?? (stored.get(id) as Whole)), ...fields });
  }
  const records = [...stored.values(), ...((input.add ?? []) as Whole[])];
  const table = plan.tableOf(kind);
  return {
    records,
    label: labelOf(plan, kind, input, records),
    productionId: productionOf(plan, kind, records),
    castOf: castOf(plan, kind, [...records, ...changed.values()], remove),
    touches: [
      ...update.map(({ id, fields }) => ({ table, id, fields: Object.keys(fields) })),
      ...remove.map((id) => ({ table, id, fields: null })),
    ],
    run(writer) {
      assertRemovable(plan, kind, remove);
      for (const id of remove) writer.removeRecord(kind, id);
      const added = (input.add ?? []).map(
        (fields): Whole => ({ ...completed(kind, fields), id: writer.newId() }),
      );
      if (kind === 'slot') withSlotCodes(plan, added);
      assertSound(plan, kind, [...changed.values(), ...added], stored);
      for (const { id, fields } of update) if (!removing.has(id)) writer.updateRecord(kind, id, fields);
      for (const list of byList(added)) {
        const keys = place(plan, writer, kind, list, input.after);
        for (const [index, record] of list.entries()) {
          const { id, ...fields } = record;
          writer.insertRecord(kind, id, fields, keys[index] ?? null);
        }
      }
      const moved = move.map((id) => stored.get(id) as Whole);
      for (const list of byList(moved)) {
        const keys = place(plan, writer, kind, list, input.after);
        for (const [index, { id }] of list.entries()) {
          const key = keys[index];
          if (key) writer.setOrderKey(kind, id, key);
        }
      }
      return added.map((record) => record.id);
    },
  };
}

/** What a table's edit writes inside an open act; gives the ids of the added rows, in their order. */
export function writeWithin(
  plan: PlanStore,
  writer: PlanWriter,
  kind: RecordKind,
  input: Omit<RecordWrite, keyof Basis>,
): string[] {
  return prepareWrite(plan, kind, input).run(writer);
}

/** The act that a prepared write is, without its label. */
export function actOf(
  caller: Caller,
  { productionId, castOf, touches }: Pick<PreparedWrite, 'productionId' | 'castOf' | 'touches'>,
  basis: Basis,
): Omit<NewAction, 'label'> {
  return {
    actor: caller.actor,
    productionId,
    castOf,
    ...basedOn(basis, touches),
  };
}

/** Adds, changes, moves and removes records of one kind as one act. Refused as a whole, with the field and the reason. */
export function writeRecords(plan: PlanStore, caller: Caller, kind: RecordKind, input: RecordWrite) {
  const prepared = prepareWrite(plan, kind, input);
  const action = { label: prepared.label, ...actOf(caller, prepared, input) };
  const { seq, value } = plan.act(action, prepared.run);
  return { seq, ids: value };
}
