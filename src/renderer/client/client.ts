import { createORPCClient } from '@orpc/client';
import type { ContractRouterClient } from '@orpc/contract';
import { createTanstackQueryUtils } from '@orpc/tanstack-query';
import type { Contract } from '../../shared/contract/index.ts';
import { lazyLink } from './link.ts';
import { namingOwnWrites } from './own-writes.ts';

/** Everything that the window may ask of the planner, as typed functions. */
export const client: ContractRouterClient<Contract> = createORPCClient(namingOwnWrites(lazyLink));

/** The same as query and mutation options of TanStack Query. */
export const orpc = createTanstackQueryUtils(client);
