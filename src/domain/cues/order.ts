/** Splits `12.5` or `12A` into its numeric parts and letters. */
function parts(number: string): (number | string)[] {
  return (number.match(/\d+|\p{L}+/gu) ?? []).map((part) =>
    /^\d/.test(part) ? Number(part) : part.toUpperCase(),
  );
}

/** Orders cue numbers by their numeric parts: 2 before 10, 12 before 12.5 before 12.10 before 13. */
export function compareCueNumbers(a: string, b: string): number {
  const [left, right] = [parts(a), parts(b)];
  for (let i = 0; i < Math.max(left.length, right.length); i++) {
    const [x, y] = [left[i], right[i]];
    if (x === undefined) return -1;
    if (y === undefined) return 1;
    if (x === y) continue;
    if (typeof x === 'number' && typeof y === 'number') return x - y;
    if (typeof x === 'number') return -1;
    if (typeof y === 'number') return 1;
    return x < y ? -1 : 1;
  }
  return 0;
}

/** A point cue: one put between two called numbers. */
export function isPointCue(number: string): boolean {
  return parts(number).length > 1;
}
