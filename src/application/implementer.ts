import { type ImplementerInternalWithMiddlewares, implement, type Router } from '@orpc/server';
import { type Contract, contract } from '../shared/contract/index.ts';
import { toCodedError } from './coded-errors.ts';
import type { Caller } from './host.ts';
import { knownCaller } from './plan/operator.ts';
import type { PlanSession } from './plan/plan-session.ts';

export type Implementer = ImplementerInternalWithMiddlewares<Contract, Caller & Record<never, never>, Caller>;

/** Named, because the type that TypeScript would infer for so many methods is longer than it writes down. */
export type PlannerRouter = Router<Contract, Caller>;

/** The contract's implementer for this application: every error leaves it coded, every caller bears their name. */
export function implementer(session: PlanSession): Implementer {
  const coded = implement(contract)
    .$context<Caller>()
    .use(async ({ context, next }) => {
      try {
        return await next({ context: knownCaller(session, context) });
      } catch (error) {
        throw toCodedError(error);
      }
    });
  return coded;
}
