import { implement } from '@orpc/server';
import { contract } from '../shared/contract/index.ts';
import { toCodedError } from './coded-errors.ts';
import type { Caller } from './host.ts';

/** The contract's implementer for this application: every error leaves it coded. */
export function implementer() {
  return implement(contract)
    .$context<Caller>()
    .use(async ({ next }) => {
      try {
        return await next();
      } catch (error) {
        throw toCodedError(error);
      }
    });
}

export type Implementer = ReturnType<typeof implementer>;
