import { compareCueNumbers } from './order.ts';

const DIGITS = [1, 2, 3, 4, 5, 6, 7, 8, 9];

/** The whole number that a cue number begins with, or null if it begins with a letter. */
function wholeOf(number: string): number | null {
  const match = /^\d+/.exec(number);
  return match ? Number(match[0]) : null;
}

/** Stems that a point is put behind: those of the cue before first, so that numbers stay short. */
function stemsOf(before: string | null): string[] {
  const own = before ?? '0';
  const parent = /^(.+)\.\d+$/.exec(own)?.[1];
  const stems = parent === undefined ? [own] : [parent, own];
  // Between 12 and 12.1 nothing is free but what begins with 12.0.
  for (let stem = `${own}.0`, depth = 0; depth < 6; depth++, stem = `${stem}.0`) stems.push(stem);
  return stems;
}

/**
 * The number of a cue that is put between two others; null is the beginning or the end. Numbers that have been called
 * stay as they are, so the new one takes the next whole number where one is free, else a point: 12.5 between 12 and 13.
 * `taken` are the numbers of the production.
 */
export function cueNumberBetween(
  before: string | null,
  after: string | null,
  taken: Iterable<string> = [],
): string {
  const used = [...taken, ...[before, after].filter((number) => number !== null)];
  const isFree = (number: string) => used.every((other) => compareCueNumbers(other, number) !== 0);
  // A list that is out of order has no room between two rows; what counts then is the row before.
  const upTo = before !== null && after !== null && compareCueNumbers(before, after) >= 0 ? null : after;
  const fits = (number: string) =>
    (before === null || compareCueNumbers(before, number) < 0) &&
    (upTo === null || compareCueNumbers(number, upTo) < 0) &&
    isFree(number);

  let whole = before === null ? 0 : (wholeOf(before) ?? 0);
  if (before === null && upTo !== null) whole = Math.max(0, (wholeOf(upTo) ?? 0) - 2);
  for (let next = whole + 1; ; next++) {
    const number = String(next);
    if (fits(number)) return number;
    // Behind the last one there is always a whole number, unless the last begins with a letter.
    const hopeless = upTo !== null ? compareCueNumbers(number, upTo) >= 0 : isFree(number);
    if (hopeless) break;
  }
  for (const stem of stemsOf(before)) {
    const free = DIGITS.map((digit) => `${stem}.${digit}`).filter(fits);
    const middle = free[Math.floor(free.length / 2)];
    if (middle !== undefined) return middle;
  }
  // Nine points deep: go on behind the cue before.
  let number = `${before ?? '0'}.5`;
  while (!isFree(number)) number = `${number}.5`;
  return number;
}
