import type { CallStatus } from '../../../../shared/contract/schedule.ts';
import type { ChipTone } from '../../../ui/chip.tsx';

/** Tone of a call's status, in lists. */
export const callStatusTones: Record<CallStatus, ChipTone> = {
  planned: 'plain',
  confirmed: 'current',
  done: 'ok',
  cancelled: 'warn',
};
