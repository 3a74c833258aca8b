/** One measured act: its runs in milliseconds, sorted, and the bar it should stay under. */
export type Measured = { name: string; runs: number[]; bar: number | null };

/** Runs `act` some times after one warm-up; `before` prepares each run outside the clock. */
export async function measure(
  name: string,
  runs: number,
  act: () => unknown | Promise<unknown>,
  options: { bar?: number; warm?: boolean } = {},
): Promise<Measured> {
  if (options.warm !== false) await act();
  const times: number[] = [];
  for (let n = 0; n < runs; n++) {
    const started = performance.now();
    await act();
    times.push(performance.now() - started);
  }
  return { name, runs: times.toSorted((a, b) => a - b), bar: options.bar ?? null };
}

export function median(runs: readonly number[]): number {
  return runs[Math.floor(runs.length / 2)] ?? Number.NaN;
}

export function printTable(rows: readonly Measured[]): void {
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`;
  console.log(line(['what', 'median ms', 'min', 'max', 'runs', 'bar']));
  console.log(line(['---', '--:', '--:', '--:', '--:', '--:']));
  for (const { name, runs, bar } of rows) {
    const number = (value: number) => value.toFixed(value < 10 ? 2 : 0);
    const [least = Number.NaN, most = Number.NaN] = [runs[0], runs.at(-1)];
    console.log(
      line([
        name,
        number(median(runs)),
        number(least),
        number(most),
        String(runs.length),
        bar === null ? '' : `${bar}`,
      ]),
    );
  }
}
