/** What a calendar in the page can be asked to do; each returns when its work is handed to the browser. */
export type Bench = {
  paint(): void;
  clear(): void;
  moveOne(n: number): void;
  page(by: -1 | 1): void;
  /** Selector of what can be dragged. */
  handle: string;
};
