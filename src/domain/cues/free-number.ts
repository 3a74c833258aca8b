/**
 * The number itself where no cue has it, else the next free point number behind it: 12 becomes 12.1, 12.5 becomes 12.6.
 * Numbers that are called must stay as they stand on paper, so those that have one keep it.
 */
export function freeCueNumber(number: string, taken: ReadonlySet<string>): string {
  if (!taken.has(number)) return number;
  const point = /^(.*)\.(\d+)$/u.exec(number);
  const stem = point?.[1] ?? number;
  for (let next = Number(point?.[2] ?? 0) + 1; ; next++) {
    const free = `${stem}.${next}`;
    if (!taken.has(free)) return free;
  }
}

/** New numbers of cues that come into a production one after another; those whose number is free keep it. */
export function numbersAmong(numbers: readonly string[], taken: Iterable<string>): string[] {
  const all = new Set(taken);
  return numbers.map((number) => {
    const free = freeCueNumber(number, all);
    all.add(free);
    return free;
  });
}
