import type { Caller } from '../host.ts';
import type { PlanStore } from '../plan/plan-store.ts';

export function renameSeason(plan: PlanStore, caller: Caller, input: { id: string; name: string }) {
  const { seq } = plan.act(
    { label: { key: 'season.rename', params: { name: input.name } }, actor: caller.actor },
    (writer) => writer.renameSeason(input.id, input.name),
  );
  return { seq };
}
