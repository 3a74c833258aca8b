import { buildOutline, isPartReversed } from '../../domain/productions/index.ts';
import { PlanError } from '../../shared/errors/plan-error.ts';
import type { PlanStore } from '../plan/plan-store.ts';

/** Which table the id in a field points to. */
const targets: Readonly<Record<string, string>> = {
  seasonId: 'season',
  productionId: 'production',
  targetId: 'target',
  roleId: 'role',
  personId: 'person',
  channelId: 'channel',
  fromPlaceId: 'place',
  toPlaceId: 'place',
  itemId: 'item',
  firstItemId: 'item',
  lastItemId: 'item',
  milestoneId: 'milestone',
  blobId: 'blob',
  groupIds: 'person_group',
  partIds: 'production_part',
  departmentIds: 'cue_department',
};

type Whole = Readonly<Record<string, unknown>> & { id: string };

/** Every id in a record must be that of a record; one read a table, never one a row. */
export function assertReferences(plan: PlanStore, wholes: readonly Whole[]): void {
  for (const [field, table] of Object.entries(targets)) {
    const ids = new Set<string>();
    for (const whole of wholes) {
      const value = whole[field];
      if (Array.isArray(value)) for (const id of value) ids.add(String(id));
      else if (typeof value === 'string') ids.add(value);
    }
    if (ids.size > 0 && plan.missingIds(table, [...ids]).length > 0)
      throw new PlanError('INVALID', { field, reason: 'unknown' });
  }
  assertOwnProduction(plan, wholes);
}

/** An item, a part, a milestone that a record points to must be of the record's own production. */
function assertOwnProduction(plan: PlanStore, wholes: readonly Whole[]): void {
  const byProduction = Map.groupBy(wholes, (whole) => whole.productionId);
  for (const [productionId, own] of byProduction) {
    if (typeof productionId !== 'string') continue;
    const check = (fields: readonly string[], ids: () => Iterable<string>) => {
      const wanted = fields.flatMap((field) =>
        own.flatMap((whole) => [whole[field]].flat().filter((id) => typeof id === 'string')),
      );
      if (wanted.length === 0) return;
      const known = new Set(ids());
      if (wanted.some((id) => !known.has(id)))
        throw new PlanError('INVALID', { field: fields[0] ?? '', reason: 'unknown' });
    };
    check(['itemId', 'firstItemId', 'lastItemId'], () => plan.items(productionId).map((item) => item.id));
    check(['partIds'], () => plan.parts(productionId).map((part) => part.id));
    check(['milestoneId'], () => plan.records('milestone', { productionId }).map((row) => row.id));
  }
}

/** A part may not end before it begins; which item stands before which only the running order says. */
export function assertPartOrder(plan: PlanStore, wholes: readonly Whole[]): void {
  for (const [productionId, own] of Map.groupBy(wholes, (whole) => String(whole.productionId))) {
    const outline = buildOutline(plan.items(productionId));
    const ends = own.map(
      (whole) => whole as Whole & { firstItemId: string | null; lastItemId: string | null },
    );
    if (ends.some((part) => isPartReversed(outline, part)))
      throw new PlanError('INVALID', { field: 'lastItemId', reason: 'reversed' });
  }
}

/** An activity counts towards a target of its own season. */
export function assertOwnTarget(plan: PlanStore, wholes: readonly Whole[]): void {
  const wanted = wholes.filter((whole) => typeof whole.targetId === 'string');
  if (wanted.length === 0) return;
  const seasons = new Map(plan.targets().map((target) => [target.id, target.seasonId]));
  if (wanted.some((whole) => seasons.get(String(whole.targetId)) !== whole.seasonId))
    throw new PlanError('INVALID', { field: 'targetId', reason: 'unknown' });
}
