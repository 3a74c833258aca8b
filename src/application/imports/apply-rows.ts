import type { ImportedRow } from '../../domain/imports/index.ts';
import { assertNever } from '../../shared/assert-never.ts';
import type { ImportRequest } from '../../shared/contract/imports.ts';
import type { NewItem } from '../../shared/contract/items.ts';
import type { CallFields } from '../../shared/contract/schedule.ts';
import { PlanError } from '../../shared/errors/plan-error.ts';
import { nameKey } from '../../shared/text/name-key.ts';
import type { Caller } from '../host.ts';
import { insertItems } from '../items/add-item.ts';
import type { PlanStore, PlanWriter } from '../plan/plan-store.ts';
import { writeWithin } from '../records/write-records.ts';
import { writeCallsWithin } from '../schedule/write-calls.ts';

type Fields = Record<string, unknown>;
type Update = { id: string; fields: Fields };

/** Writes rows as one act, if the plan still is what they were compared with. Gives the journal's sequence after it. */
export function applyRows(
  plan: PlanStore,
  caller: Caller,
  request: ImportRequest,
  rows: readonly ImportedRow[],
  expectSeq: number,
): number {
  const [first] = rows;
  const title = String(first?.fields.title ?? first?.fields.name ?? '');
  const { seq } = plan.act(
    {
      label: { key: `import.${request.kind}`, params: { title, count: rows.length, ...firstTime(rows) } },
      actor: caller.actor,
      productionId: request.productionId ?? null,
    },
    (writer) => {
      // Inside the transaction: nobody writes between this look and the rows.
      if (plan.sequence() !== expectSeq) throw new PlanError('IMPORT_REFUSED', { reason: 'plan-changed' });
      write(plan, writer, request, rows);
    },
  );
  return seq;
}

/** When the first of what was brought begins: calls are shown on a day. */
function firstTime(rows: readonly ImportedRow[]): { at?: string } {
  const [at] = rows
    .flatMap(({ fields: { startsAt } }) => (typeof startsAt === 'string' ? [startsAt] : []))
    .toSorted();
  return at === undefined ? {} : { at };
}

function write(
  plan: PlanStore,
  writer: PlanWriter,
  request: ImportRequest,
  rows: readonly ImportedRow[],
): void {
  const { kind, productionId = '', seasonId } = request;
  switch (kind) {
    case 'items':
      insertItems(plan, writer, {
        productionId,
        at: { targetId: null, side: 'inside' },
        rows: rows.map((row) => row.fields as NewItem),
      });
      break;
    case 'people':
      writePeople(plan, writer, rows);
      break;
    case 'activities':
      writeWithin(plan, writer, 'activity', {
        add: added(rows).map((fields) => ({ ...fields, seasonId })),
        update: updated(rows),
      });
      break;
    case 'calls':
      writeCallsWithin(plan, writer, {
        add: added(rows).map(callOf),
        update: updated(rows).map(({ id, fields }) => ({ id, ...callOf(fields) })),
      });
      break;
    case 'availability':
      writeWithin(plan, writer, 'availability', { add: added(rows), update: updated(rows) });
      break;
    case 'slots':
      writeWithin(plan, writer, 'slot', { add: added(rows), update: updated(rows) });
      break;
    default:
      assertNever(kind);
  }
}

/** A row's fields as a call, and whom it calls beside the cast. */
function callOf({ added: people, ...fields }: Fields) {
  return {
    fields: fields as Partial<CallFields>,
    ...(people === undefined ? {} : { people: { add: people as string[] } }),
  };
}

const added = (rows: readonly ImportedRow[]): Fields[] =>
  rows.filter((row) => row.outcome === 'add').map((row) => row.fields);

/** Cells that say nothing take nothing away. */
const updated = (rows: readonly ImportedRow[]): Update[] =>
  rows.flatMap(({ outcome, targetId, fields }) =>
    outcome === 'update' && targetId !== null ? [{ id: targetId, fields }] : [],
  );

function writePeople(plan: PlanStore, writer: PlanWriter, rows: readonly ImportedRow[]): void {
  const groups = new Map(plan.records('group', {}).map((group) => [nameKey(group.name), group.id]));
  const names = new Map<string, string>();
  for (const { fields } of rows) {
    for (const name of (fields.groups as string[] | undefined) ?? []) {
      if (!groups.has(nameKey(name)) && !names.has(nameKey(name))) names.set(nameKey(name), name);
    }
  }
  const made = writeWithin(plan, writer, 'group', { add: [...names.values()].map((name) => ({ name })) });
  [...names.keys()].forEach((key, at) => {
    groups.set(key, made[at] ?? '');
  });
  const idsOf = (said: unknown) =>
    ((said as string[] | undefined) ?? []).map((name) => groups.get(nameKey(name)) ?? '');
  const known = new Map(
    plan
      .recordsById(
        'person',
        updated(rows).map(({ id }) => id),
      )
      .map((person) => [person.id, person.groupIds]),
  );
  writeWithin(plan, writer, 'person', {
    add: added(rows).map(({ groups: said, ...fields }) => ({
      ...fields,
      groupIds: [...new Set(idsOf(said))],
    })),
    update: updated(rows).map(({ id, fields: { groups: said, ...fields } }) => ({
      id,
      fields:
        said === undefined
          ? fields
          : { ...fields, groupIds: [...new Set([...(known.get(id) ?? []), ...idsOf(said)])] },
    })),
  });
}
