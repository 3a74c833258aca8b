/** An item (lớp, tiết mục) that is rehearsed in one go. */
export type ArrangeItem = { id: string; minutes: number };
/** Who plays in which items; `cost` is what a minute of the person's presence weighs. */
export type ArrangePerson = { id: string; cost: number; items: readonly string[] };
export type ArrangeInput = { items: readonly ArrangeItem[]; people: readonly ArrangePerson[] };

/** An order of a rehearsal (thứ tự tập). */
export type Arrangement = {
  /** Ids of the items. */
  order: string[];
  /** Sum over people of the minutes for which they are there and do not play. */
  waiting: number;
  /** Sum over people of cost × minutes from the start of their first item to the end of their last. */
  cost: number;
  /** True if no order costs less; false for the best that was found in the time. */
  optimal: boolean;
  milliseconds: number;
};

/** Most items that one rehearsal is asked to put in order. */
export const MOST_ARRANGED_ITEMS = 200;
export const MOST_ARRANGED_PEOPLE = 2000;
export const MOST_ARRANGED_MINUTES = 100_000;
