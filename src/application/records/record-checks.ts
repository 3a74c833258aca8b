import { cueNumberKey } from '../../domain/cues/index.ts';
import { faultOf, uniqueKeyOf, uniqueWithin } from '../../domain/records/index.ts';
import type { RecordKind } from '../../shared/contract/records.ts';
import type { InvalidReason } from '../../shared/errors/codes.ts';
import { PlanError } from '../../shared/errors/plan-error.ts';
import type { PlanStore } from '../plan/plan-store.ts';
import { assertOwnTarget, assertPartOrder, assertReferences } from './record-references.ts';

/** A record with all its fields, as it is stored or is about to be. */
export type Whole = Record<string, unknown> & { id: string };

const refuse = (field: string, reason: InvalidReason) => new PlanError('INVALID', { field, reason });

/** Refuses records that the plan may not hold; `stored` are those of them that are there already, as they are now. */
export function assertSound(
  plan: PlanStore,
  kind: RecordKind,
  wholes: readonly Whole[],
  stored: ReadonlyMap<string, Whole>,
): void {
  for (const whole of wholes) {
    const fault = faultOf(whole);
    if (fault) throw new PlanError('INVALID', fault);
  }
  assertReferences(plan, wholes);
  if (kind === 'channel') assertPartners(plan, wholes);
  if (kind === 'part') assertPartOrder(plan, wholes);
  if (kind === 'activity') assertOwnTarget(plan, wholes);
  if (kind === 'cue') assertCalledNumbers(plan, wholes, stored);
  assertUnique(plan, kind, wholes, stored);
}

/** A cue that stood on an issued cue sheet keeps its number: people have it in their hands and say it on the air. */
function assertCalledNumbers(
  plan: PlanStore,
  wholes: readonly Whole[],
  stored: ReadonlyMap<string, Whole>,
): void {
  const renumbered = wholes.filter((whole) => {
    const before = stored.get(whole.id);
    return before && cueNumberKey(String(before.number)) !== cueNumberKey(String(whole.number));
  });
  for (const [productionId, own] of Map.groupBy(renumbered, (whole) => String(whole.productionId))) {
    const called = new Set(plan.calledCueIds(productionId));
    if (own.some((whole) => called.has(whole.id))) throw refuse('number', 'called');
  }
}

/** A channel's station is told by its code, because a station has one row for each of its names. */
function assertPartners(plan: PlanStore, wholes: readonly Whole[]): void {
  const codes = new Set(plan.records('partner', {}).map((partner) => partner.code));
  const wrong = wholes.find((whole) => !codes.has(String(whole.partnerCode)));
  if (wrong) throw new PlanError('INVALID', { field: 'partnerCode', reason: 'unknown' });
}

/** Rows that a written one may clash with: of a large kind only those that share the field that narrows its key. */
function neighbours(plan: PlanStore, kind: RecordKind, wholes: readonly Whole[]): Whole[] {
  const field = uniqueWithin(kind);
  if (field === null) return plan.records(kind, {}) as Whole[];
  return plan.recordsBy(kind, field, [...new Set(wholes.map((whole) => String(whole[field])))]) as Whole[];
}

/** A clash that stood in the plan before is left to stand: it must not keep its rows from being edited. */
function assertUnique(
  plan: PlanStore,
  kind: RecordKind,
  wholes: readonly Whole[],
  stored: ReadonlyMap<string, Whole>,
): void {
  const keyOf = (whole: Whole | undefined) => (whole ? (uniqueKeyOf(kind, whole)?.key ?? null) : null);
  const changed = wholes.filter((whole) => {
    const key = keyOf(whole);
    return key !== null && key !== keyOf(stored.get(whole.id));
  });
  if (changed.length === 0) return;
  const written = new Set(wholes.map((whole) => whole.id));
  const others = neighbours(plan, kind, changed).filter((row) => !written.has(row.id));
  const changedIds = new Set(changed.map((whole) => whole.id));
  const held = new Set([...others, ...wholes.filter((whole) => !changedIds.has(whole.id))].map(keyOf));
  for (const whole of changed) {
    const unique = uniqueKeyOf(kind, whole);
    if (!unique) continue;
    if (held.has(unique.key)) throw refuse(unique.field, 'taken');
    held.add(unique.key);
  }
}

/** Rows that others hang on, and that the database would not say so well. */
export function assertRemovable(plan: PlanStore, kind: RecordKind, ids: readonly string[]): void {
  if (kind === 'channel') {
    const gone = new Set(ids);
    if (plan.slots({}).some((slot) => gone.has(slot.channelId))) throw refuse('channel', 'in-use');
  }
  if (kind === 'partner') {
    const gone = new Set(ids);
    const left = new Set(
      plan
        .records('partner', {})
        .filter((partner) => !gone.has(partner.id))
        .map((partner) => partner.code),
    );
    if (plan.records('channel', {}).some((channel) => !left.has(channel.partnerCode)))
      throw refuse('partner', 'in-use');
  }
}
