/** A port to a window, or to a process, as Electron's utility process receives it. */
export type WindowPort = {
  on(event: string, listener: (event?: { data: unknown }) => void): void;
  postMessage(data: unknown, transfer?: unknown[]): void;
  start(): void;
};
