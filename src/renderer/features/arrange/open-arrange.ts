import { createStore, useStore } from '../../ui/store.ts';

/** What the dialogs of this feature are opened for. */
export type ArrangeWish =
  /** A call of several items; `day` is one that it touches. */
  | { what: 'order'; callId: string; day: string }
  | { what: 'times'; itemIds: readonly string[]; personIds: readonly string[]; productionId: string | null }
  | { what: 'free'; at: string | null };

const wish = createStore<ArrangeWish | null>(null);

/** Puts the items of a call in the order in which people wait least (tự xếp thứ tự). */
export const openArrange = (call: { id: string; startsAt: string }): void =>
  wish.set({ what: 'order', callId: call.id, day: call.startsAt.slice(0, 10) });

/** Looks for the next times (tìm giờ) of items, or of people. */
export const openFindTime = (
  wanted: { itemIds?: readonly string[]; productionId?: string; personIds?: readonly string[] } = {},
): void =>
  wish.set({
    what: 'times',
    itemIds: wanted.itemIds ?? [],
    personIds: wanted.personIds ?? [],
    productionId: wanted.productionId ?? null,
  });

/** Who is free (ai rảnh), at a minute of the plan or from now on. */
export const openWhoIsFree = (at: string | null = null): void => wish.set({ what: 'free', at });

export const closeArrange = (): void => wish.set(null);
export const useArrangeWish = (): ArrangeWish | null => useStore(wish, (value) => value);
