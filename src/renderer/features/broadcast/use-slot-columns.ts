import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { airColumns, runColumns } from './air-columns.tsx';
import { deliveryColumns } from './delivery-columns.tsx';
import type { SlotColumn } from './slot-column.ts';
import { stateColumns } from './state-columns.tsx';
import type { SlotWorld } from './use-slot-world.ts';

/** Columns of slots; of one production (`productionId`) or of the season, where each slot names its production. */
export function useSlotColumns(world: SlotWorld, productionId: string | null): readonly SlotColumn[] {
  const { t, i18n } = useTranslation('broadcast');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the texts follow the language
  return useMemo(
    () => [
      ...airColumns(world, productionId, t),
      ...stateColumns(world, t),
      ...runColumns(world, productionId, t),
      ...deliveryColumns(world, t),
    ],
    [world, productionId, t, i18n.language],
  );
}
