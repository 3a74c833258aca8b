import type { CallFields, CallPeopleChange } from '../../../../shared/contract/schedule.ts';

/** Changes one call as one act; answers whether it was stored. */
export type EditCall = (
  fields: Partial<CallFields>,
  people?: CallPeopleChange,
  seq?: number,
) => Promise<boolean>;
