import type { Production } from '../../../shared/contract/productions.ts';
import type { ChipTone } from '../../ui/chip.tsx';

/** Done in green, at work filled, not yet begun hollow; the word always stands beside it. */
export const statusTone: Record<Production['status'], ChipTone> = {
  idea: 'plain',
  script: 'plain',
  casting: 'plain',
  rehearsal: 'current',
  ready: 'current',
  performed: 'ok',
  accepted: 'ok',
};

/** The states in their order of life, for choosing and sorting. */
export const statuses = Object.keys(statusTone) as Production['status'][];

export const kinds: readonly Production['kind'][] = ['programme', 'cai-luong', 'other'];
export const quarters = [1, 2, 3, 4] as const;
