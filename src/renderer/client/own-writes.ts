/**
 * What this window itself wrote. Its acts go to the planner one after another, in the order they were made; and its
 * own writes are not "changed elsewhere": at the place they went to (`<id>.<field>`), the sequence they ended at counts
 * as seen, although the rows on the screen were read before.
 */
export type OwnWrites = {
  /** Sends an act after those before it; `placesOf` says where it wrote. */
  send<T extends { seq: number }>(
    act: () => Promise<T>,
    placesOf?: (answer: T) => readonly string[],
  ): Promise<T>;
  /** The `baseSeq` of an edit of these places that was begun on rows read at `baseSeq`. */
  seen(baseSeq: number | undefined, places: readonly string[]): number | undefined;
  /** The same for an act that takes whole records along. */
  seenWithin(baseSeq: number | undefined, ids: readonly string[]): number | undefined;
  /** Sequence after the newest own act. */
  last(): number;
  /** Resolves when everything sent so far was answered. */
  idle(): Promise<unknown>;
  /** For another plan file, whose sequences are others, and for another connection. */
  forget(): void;
};

export function createOwnWrites(): OwnWrites {
  const ofPlace = new Map<string, number>();
  const ofRecord = new Map<string, number>();
  let newest = 0;
  let chain: Promise<unknown> = Promise.resolve();

  const note = (seq: number, places: readonly string[]) => {
    newest = Math.max(newest, seq);
    for (const place of places) {
      ofPlace.set(place, seq);
      ofRecord.set(place.slice(0, place.indexOf('.')), seq);
    }
  };
  return {
    send(act, placesOf = () => []) {
      const result = chain.then(act).then((answer) => {
        note(answer.seq, placesOf(answer));
        return answer;
      });
      chain = result.catch(() => undefined);
      return result;
    },
    seen: (baseSeq, places) =>
      baseSeq === undefined
        ? undefined
        : Math.min(...places.map((place) => Math.max(baseSeq, ofPlace.get(place) ?? 0))),
    seenWithin: (baseSeq, ids) =>
      baseSeq === undefined ? undefined : Math.max(baseSeq, ...ids.map((id) => ofRecord.get(id) ?? 0)),
    last: () => newest,
    idle: () => chain,
    forget() {
      ofPlace.clear();
      ofRecord.clear();
      newest = 0;
      // What was never answered must not hold up what follows.
      chain = Promise.resolve();
    },
  };
}

/** The one of this window: tabs and dialogs share what was seen. */
export const ownWrites = createOwnWrites();
