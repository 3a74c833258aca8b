import { useCallback } from 'react';
import type { TrayItem } from '../grid/index.ts';
import { callMinutes } from '../model/tray-rows.ts';
import { useDesk } from './desk.ts';

/** What an item of the tray becomes when it is lifted: a rehearsal of two hours, or of what is left. */
export function useTrayItem(): (itemId: string) => TrayItem | null {
  const { facts } = useDesk();
  return useCallback(
    (itemId) => {
      const item = facts.rehearsables.find((each) => each.itemId === itemId);
      if (!item) return null;
      return {
        itemIds: [itemId],
        title: item.title,
        kind: 'rehearsal',
        hue: facts.productions.get(item.productionId)?.hue ?? null,
        minutes: callMinutes(item),
      };
    },
    [facts],
  );
}
