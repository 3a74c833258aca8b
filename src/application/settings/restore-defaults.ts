import { keysInGap } from '../../domain/productions/index.ts';
import type { RecordKind } from '../../shared/contract/records.ts';
import type { PresetKind } from '../../shared/contract/settings.ts';
import type { Caller, Host } from '../host.ts';
import { defaultHouse, defaultMilestones } from '../plan/house-defaults.ts';
import type { PlanStore, PlanWriter } from '../plan/plan-store.ts';

type Fields = Readonly<Record<string, unknown>>;
type Counts = { added: number; changed: number };

/** The kind of record that an act of each names. */
const kinds = { channels: 'channel', departments: 'department', milestones: 'milestoneTemplate' } as const;

/** Adds what is missing of the defaults and gives what is there its defaults back; own rows stay as they are. */
export function restoreDefaults(plan: PlanStore, caller: Caller, host: Host, what: PresetKind) {
  const label = { key: 'setting.defaults', params: { what: kinds[what] } };
  const { seq, value } = plan.act({ label, actor: caller.actor }, (writer) =>
    what === 'milestones' ? replaceProcess(plan, writer, host) : restoreHouse(plan, writer, host, what),
  );
  return { seq, ...value };
}

function restoreHouse(
  plan: PlanStore,
  writer: PlanWriter,
  host: Host,
  what: 'channels' | 'departments',
): Counts {
  const defaults = defaultHouse(host);
  if (what === 'departments') return merge(plan, writer, 'department', defaults.department, sameCode);
  const known = new Set(plan.records('partner', {}).map((row) => row.code));
  // A station may bear other dated names here; one that is known by none of the default's is not named anew.
  const partners = defaults.partner.filter(
    (row) => !known.has(row.code) || plan.records('partner', {}).some((own) => sameName(own, row)),
  );
  return [
    merge(plan, writer, 'partner', partners, sameName),
    merge(plan, writer, 'channel', defaults.channel, sameCode),
  ].reduce((sum, one) => ({ added: sum.added + one.added, changed: sum.changed + one.changed }));
}

const sameCode = (own: Fields, row: Fields) => own.code === row.code;
/** One row is one dated name. */
const sameName = (own: Fields, row: Fields) => own.code === row.code && own.validFrom === row.validFrom;

function merge(
  plan: PlanStore,
  writer: PlanWriter,
  kind: RecordKind,
  defaults: readonly Fields[],
  same: (own: Fields, row: Fields) => boolean,
): Counts {
  const present = plan.records(kind, {}) as (Fields & { id: string })[];
  const missing: Fields[] = [];
  let changed = 0;
  for (const row of defaults) {
    const own = present.find((candidate) => same(candidate, row));
    if (!own) missing.push(row);
    else if (Object.entries(row).some(([field, value]) => !isEqual(own[field], value))) {
      writer.updateRecord(kind, own.id, row);
      changed += 1;
    }
  }
  append(plan, writer, kind, missing);
  return { added: missing.length, changed };
}

const isEqual = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

function append(plan: PlanStore, writer: PlanWriter, kind: RecordKind, rows: readonly Fields[]): void {
  const order = plan.recordOrder(kind, {});
  const keys = order ? keysInGap(order, order.length, rows.length).inserted : [];
  for (const [index, row] of rows.entries()) {
    writer.insertRecord(kind, writer.newId(), row, keys[index] ?? null);
  }
}

/** The process as a whole: no record points to its rows, so one that is not a default need not stay. */
function replaceProcess(plan: PlanStore, writer: PlanWriter, host: Host): Counts {
  const defaults = defaultMilestones(host);
  const present = plan.records('milestoneTemplate', {}).map(({ id: _, ...row }) => row);
  if (isEqual(present, defaults)) return { added: 0, changed: 0 };
  for (const { id } of plan.records('milestoneTemplate', {})) writer.removeRecord('milestoneTemplate', id);
  append(plan, writer, 'milestoneTemplate', defaults);
  return { added: defaults.length, changed: 0 };
}
