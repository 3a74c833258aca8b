import { type ImplementerInternalWithMiddlewares, implement, type Router } from '@orpc/server';
import { type Contract, contract } from '../shared/contract/index.ts';
import { toCodedError } from './coded-errors.ts';
import type { Caller } from './host.ts';

export type Implementer = ImplementerInternalWithMiddlewares<Contract, Caller & Record<never, never>, Caller>;

/** Named, because the type that TypeScript would infer for so many methods is longer than it writes down. */
export type PlannerRouter = Router<Contract, Caller>;

/** The contract's implementer for this application: every error leaves it coded. */
export function implementer(): Implementer {
  const coded = implement(contract)
    .$context<Caller>()
    .use(async ({ next }) => {
      try {
        return await next();
      } catch (error) {
        throw toCodedError(error);
      }
    });
  return coded;
}
