import { type ArrangeInput, type Arrangement, arrangeRehearsal } from '../../../../domain/schedule/index.ts';

/** What the worker says: each better order on the way, and the end. */
export type ArrangeMessage = { kind: 'better'; order: string[] } | { kind: 'done'; arrangement: Arrangement };

const say = (message: ArrangeMessage) => postMessage(message);

/** Puts a rehearsal in order off the window's thread: beyond twenty items it takes up to ten seconds. */
addEventListener('message', ({ data }: MessageEvent<ArrangeInput>) => {
  const arrangement = arrangeRehearsal(data, {
    now: () => performance.now(),
    onBetter: (order) => say({ kind: 'better', order }),
  });
  say({ kind: 'done', arrangement });
});
