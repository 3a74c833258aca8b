import type { ClientContext, ClientLink } from '@orpc/client';
import { limits } from '../../shared/limits.ts';

/**
 * What this window itself wrote. Its acts go to the planner one after another, in the order they were made; and they
 * are named with each edit, because what a window wrote after it read was not changed elsewhere.
 */
export type OwnWrites = {
  /** Sends an act after those before it. */
  send<T extends { seq: number }>(act: () => Promise<T>): Promise<T>;
  /** Where own acts after a sequence ended. */
  since(seq: number): number[];
  /** Sequence after the newest own act. */
  last(): number;
  /** Resolves when everything sent so far was answered. */
  idle(): Promise<unknown>;
  /** For another plan file, whose sequences are others, and for another connection. */
  forget(): void;
};

export function createOwnWrites(): OwnWrites {
  let ends: number[] = [];
  let newest = 0;
  let chain: Promise<unknown> = Promise.resolve();
  return {
    send(act) {
      const result = chain.then(act).then((answer) => {
        newest = Math.max(newest, answer.seq);
        ends = [...ends.slice(1 - limits.ownSeqs), answer.seq];
        return answer;
      });
      chain = result.catch(() => undefined);
      return result;
    },
    since: (seq) => ends.filter((end) => end > seq),
    last: () => newest,
    idle: () => chain,
    forget() {
      ends = [];
      newest = 0;
      // What was never answered must not hold up what follows.
      chain = Promise.resolve();
    },
  };
}

/** The one of this window: tabs and dialogs share what was written. */
export const ownWrites = createOwnWrites();

/** A link that adds to what an edit was begun on (`baseSeq`) what the window has written since. */
export const namingOwnWrites = (
  link: ClientLink<ClientContext>,
  own: OwnWrites = ownWrites,
): ClientLink<ClientContext> => ({
  call: (path, input, options) => link.call(path, withOwn(input, own), options),
});

function withOwn(input: unknown, own: OwnWrites): unknown {
  if (typeof input !== 'object' || input === null || !('baseSeq' in input)) return input;
  const { baseSeq } = input;
  return typeof baseSeq === 'number' ? { ...input, ownSeqs: own.since(baseSeq) } : input;
}
