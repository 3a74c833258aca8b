import { oc } from '@orpc/contract';
import { z } from 'zod';
import { commonErrors } from './errors.ts';
import { zId, zSequence } from './fields.ts';

const base = oc.errors(commonErrors);

/**
 * The bytes of attached files (tệp đính kèm): scores, backing tracks, scans of minutes. Names, order and removal are
 * those of the record `attachment`.
 */
export const attachmentsContract = {
  /** Keeps a file and hangs it on an item, a milestone, or (where both are null) the production itself. */
  add: base
    .input(
      z.object({
        productionId: zId,
        itemId: zId.nullable(),
        milestoneId: zId.nullable(),
        file: z.file(),
      }),
    )
    .output(z.object({ seq: zSequence, id: zId })),
  /** The file as it was added, under the name that it has now. */
  read: base.input(z.object({ id: zId })).output(z.object({ file: z.file() })),
};
