import { missingMilestones } from '../../domain/milestones/index.ts';
import { keysInGap } from '../../domain/productions/index.ts';
import { dateOf } from '../../shared/time/local-time.ts';
import type { Caller } from '../host.ts';
import type { PlanStore } from '../plan/plan-store.ts';
import { milestoneRows } from './milestone-rows.ts';
import { requireProduction } from './require-production.ts';

/** Adds the steps of the house's process that a production lacks, each behind the one it follows there; one act. */
export function completeMilestones(
  plan: PlanStore,
  caller: Caller,
  { productionId }: { productionId: string },
) {
  const production = requireProduction(plan, productionId);
  const groups = missingMilestones(
    plan.records('milestoneTemplate', {}),
    { kind: production.kind, premiere: production.startsAt && dateOf(production.startsAt) },
    plan.records('milestone', { productionId }),
  );
  const count = groups.reduce((sum, group) => sum + group.milestones.length, 0);
  const { seq, value } = plan.act(
    {
      label: { key: 'milestone.complete', params: { title: production.title, count } },
      actor: caller.actor,
      productionId,
    },
    (writer) => {
      const ids: string[] = [];
      // From the end, so that the places of the groups before it still hold.
      for (const { after, milestones } of groups.toReversed()) {
        const siblings = plan.recordOrder('milestone', { productionId }) ?? [];
        const index = siblings.findIndex((row) => row.id === after) + 1;
        const keys = keysInGap(siblings, index, milestones.length);
        for (const row of keys.rekeyed) writer.setOrderKey('milestone', row.id, row.orderKey);
        const { table, rows } = milestoneRows(milestones, productionId, writer.newId);
        writer.insertRows([
          { table, rows: rows.map((row, at) => ({ ...row, sort_key: keys.inserted[at] ?? '' })) },
        ]);
        ids.unshift(...rows.map((row) => String(row.id)));
      }
      return ids;
    },
  );
  return { seq, ids: value };
}
