const separators = ['\t', ';', ','] as const;
export type Separator = (typeof separators)[number];

/** Characters and lines that the guess goes by. */
const SEEN = 64_000;
const LINES = 60;

/**
 * What stands between the columns of a text: the separator that the most lines have equally often, outside of quotes.
 * A comma may stand in any title, so it wins only where the others say nothing.
 */
export function guessSeparator(text: string): Separator {
  const lines = countPerLine(text.slice(0, SEEN));
  let best: Separator = ',';
  let score = 0;
  for (const [at, separator] of separators.entries()) {
    const counts = lines.map((line) => line[at] ?? 0).filter((count) => count > 0);
    const agreeing = Math.max(
      0,
      ...[...Map.groupBy(counts, (count) => count).values()].map((same) => same.length),
    );
    if (agreeing > score) {
      best = separator;
      score = agreeing;
    }
  }
  return best;
}

function countPerLine(text: string): number[][] {
  const lines: number[][] = [];
  let line = [0, 0, 0];
  let quoted = false;
  for (const character of text) {
    if (character === '"') quoted = !quoted;
    else if (!quoted && character === '\n') {
      lines.push(line);
      if (lines.length === LINES) return lines;
      line = [0, 0, 0];
    } else if (!quoted) {
      const at = separators.indexOf(character as Separator);
      if (at >= 0) line[at] = (line[at] ?? 0) + 1;
    }
  }
  lines.push(line);
  return lines;
}
