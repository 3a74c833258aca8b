import { buildSegment, type Findable, type Folded, type Segment } from './segment.ts';

/** Entries laid end to end in one piece; the last piece is laid out anew with each change, in a millisecond or two. */
const PIECE = 4000;

type Piece<T extends Findable> = { folded: Folded<T>[]; gone: Set<number>; segment: Segment<T> };

/** All entries of one kind, kept so that a change lays out again what it touched and not its hundred thousand neighbours. */
export type Shelf<T extends Findable> = {
  readonly size: number;
  get(id: string): T | undefined;
  /** Puts entries in the place of those with the same ids; `goneIds` are taken off. */
  put(fresh: readonly Folded<T>[], goneIds?: readonly string[]): void;
  /** To be searched, what came last first. */
  segments(): Segment<T>[];
};

/**
 * An entry that is changed or taken off leaves a gap where it stood, and the changed one goes to the last piece. A piece
 * that is more gaps than entries gives up what it still has, so that a plan edited for weeks searches like a fresh one.
 */
export function createShelf<T extends Findable>(piece = PIECE): Shelf<T> {
  const places = new Map<string, { piece: Piece<T>; at: number }>();
  const full = new Set<Piece<T>>();
  const layOut = (folded: Folded<T>[]): Piece<T> => {
    const gone = new Set<number>();
    const made = { folded, gone, segment: { ...buildSegment(folded), gone } };
    for (const [at, { entry }] of folded.entries()) places.set(entry.id, { piece: made, at });
    return made;
  };
  let last = layOut([]);

  const entriesOf = ({ folded, gone }: Piece<T>) => folded.filter((_, at) => !gone.has(at));

  const takeOff = (id: string) => {
    const place = places.get(id);
    if (!place) return;
    places.delete(id);
    place.piece.gone.add(place.at);
  };

  return {
    get size() {
      return places.size;
    },
    get: (id) => {
      const place = places.get(id);
      return place?.piece.folded[place.at]?.entry;
    },
    put(fresh, goneIds = []) {
      for (const id of goneIds) takeOff(id);
      for (const { entry } of fresh) takeOff(entry.id);
      const sparse = [...full].filter(({ folded, gone }) => gone.size * 2 > folded.length);
      for (const each of sparse) full.delete(each);
      const open = [...entriesOf(last), ...sparse.flatMap(entriesOf), ...fresh];
      while (open.length >= piece) full.add(layOut(open.splice(0, piece)));
      last = layOut(open);
    },
    segments: () => [last, ...[...full].reverse()].map(({ segment }) => segment),
  };
}
