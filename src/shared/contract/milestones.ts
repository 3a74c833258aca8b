import { oc } from '@orpc/contract';
import { z } from 'zod';
import { commonErrors } from './errors.ts';
import { zId, zSequence } from './fields.ts';

const base = oc.errors(commonErrors);

/** What is done with milestones beside editing them, which the record `milestone` does. */
export const milestonesContract = {
  /** Adds the steps of the house's process that a production does not have, each where it stands there. One act. */
  complete: base
    .input(z.object({ productionId: zId }))
    .output(z.object({ seq: zSequence, ids: z.array(zId) })),
};
