import type { Production } from '../../shared/contract/productions.ts';
import { PlanError } from '../../shared/errors/plan-error.ts';
import type { PlanStore } from '../plan/plan-store.ts';

export function requireProduction(plan: PlanStore, id: string): Production {
  const [production] = plan.productions({ id });
  if (!production) throw new PlanError('NOT_FOUND', { kind: 'production', id });
  return production;
}
