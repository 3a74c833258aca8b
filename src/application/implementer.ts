import { type ImplementerInternalWithMiddlewares, implement } from '@orpc/server';
import { type Contract, contract } from '../shared/contract/index.ts';
import { toCodedError } from './coded-errors.ts';
import type { Caller } from './host.ts';

export type Implementer = ImplementerInternalWithMiddlewares<Contract, Caller & Record<never, never>, Caller>;

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
