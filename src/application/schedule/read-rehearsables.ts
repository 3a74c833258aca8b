import { buildOutline, type OutlineNode } from '../../domain/productions/index.ts';
import { derivePeople, openRoles, prepareCast } from '../../domain/schedule/index.ts';
import type { Rehearsable } from '../../shared/contract/schedule.ts';
import { settingsFrom } from '../../shared/settings.ts';
import type { PlanStore } from '../plan/plan-store.ts';

/** What is rehearsed as one: the numbers of a programme, the lớp of a play, or what has nothing of that kind below it. */
const wholes = new Set(['item', 'unit']);

function rehearsed(
  node: OutlineNode,
  path: readonly string[],
): { node: OutlineNode; path: readonly string[] }[] {
  const below = node.children.flatMap((child) => rehearsed(child, [...path, node.item.title]));
  if (wholes.has(node.item.kind)) return [{ node, path }];
  if (below.length > 0) return below;
  return node.item.kind === 'speech' || node.item.kind === 'number' ? [] : [{ node, path }];
}

/** Items of a season's productions with who is in them and how much rehearsal they need and have. */
export function readRehearsables(plan: PlanStore, seasonId: string): { seq: number; items: Rehearsable[] } {
  const given = plan.givenMinutes(seasonId);
  const usual = settingsFrom(plan.settings())['schedule.rehearsalMinutes'];
  const choice = { castNumber: null, withUnderstudies: false, overrides: [] };
  const items = plan.productions({ seasonId }).flatMap(({ id: productionId }) => {
    const cast = prepareCast(plan.productionCast(productionId));
    return buildOutline(plan.items(productionId))
      .roots.flatMap((node) => rehearsed(node, []))
      .map(({ node: { item }, path }) => ({
        itemId: item.id,
        productionId,
        path: [...path],
        title: item.title,
        kind: item.kind,
        neededMinutes: item.rehearsalMinutes ?? usual,
        givenMinutes: given.get(item.id) ?? 0,
        personIds: derivePeople(cast, [item.id], choice),
        openRoleIds: openRoles(cast, [item.id], choice),
      }));
  });
  return { seq: plan.sequence(), items };
}
