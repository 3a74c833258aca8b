/** What stands on the lane of marks; only marks of one family join. */
type Placeable = { x: number; family: string };
/** Marks that stand as one, and the middle where they stand, in pixels. */
export type Cluster<T> = { marks: T[]; at: number };

/** Marks nearer than this would lie on each other: they become one with a number. */
const JOIN = 8;

/**
 * Puts marks of a lane where they do not cover each other: those of a family that stand nearly at one place join, the
 * rest move apart as little as they must and stay on the lane.
 */
export function placeMarks<T extends Placeable>(
  marks: readonly T[],
  width: number,
  size: number,
): Cluster<T>[] {
  const clusters = [...Map.groupBy(marks, (mark) => mark.family).values()]
    .flatMap((family) => join(family, width))
    .toSorted((a, b) => a.at - b.at);
  const places = spread(
    clusters.map((cluster) => cluster.at),
    width,
    size,
  );
  return clusters.map(({ marks: own }, index) => ({ marks: own, at: places[index] ?? 0 }));
}

function join<T extends Placeable>(family: readonly T[], width: number): Cluster<T>[] {
  const clusters: { marks: T[]; first: number }[] = [];
  for (const mark of family.toSorted((a, b) => a.x - b.x)) {
    const last = clusters.at(-1);
    const px = mark.x * width;
    if (last && px - last.first < JOIN) last.marks.push(mark);
    else clusters.push({ marks: [mark], first: px });
  }
  return clusters.map(({ marks }) => ({
    marks,
    at: (marks.reduce((sum, mark) => sum + mark.x, 0) / marks.length) * width,
  }));
}

/**
 * Sorted places moved to at least `size` apart, with the least sum of squared moves (pooling neighbours that collide),
 * within the lane; where it is too narrow for all, they share it evenly.
 */
export function spread(places: readonly number[], width: number, size: number): number[] {
  const gap = places.length > 1 ? Math.min(size, (width - size) / (places.length - 1)) : size;
  const pools: { sum: number; count: number }[] = [];
  for (const [index, place] of places.entries()) {
    let pool = { sum: place - index * gap, count: 1 };
    for (
      let last = pools.at(-1);
      last && last.sum / last.count > pool.sum / pool.count;
      last = pools.at(-1)
    ) {
      pool = { sum: last.sum + pool.sum, count: last.count + pool.count };
      pools.pop();
    }
    pools.push(pool);
  }
  const [least, most] = [size / 2, width - size / 2 - Math.max(0, places.length - 1) * gap];
  const starts = pools.flatMap(({ sum, count }) => Array.from({ length: count }, () => sum / count));
  return starts.map((start, index) => Math.max(least, Math.min(most, start)) + index * gap);
}
