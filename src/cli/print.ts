/** Data goes to stdout, everything said about it to stderr. */
export function printData(value: unknown, json: boolean): void {
  if (json) console.log(JSON.stringify(value, null, 2));
  else if (Array.isArray(value)) printTable(value as Record<string, unknown>[]);
  else console.log(inWords(value));
}

export function say(line: string): void {
  console.error(line);
}

export function printError(error: { code: string; message: string; data: unknown }, json: boolean): void {
  console.error(json ? JSON.stringify({ error }) : `${error.code}: ${error.message}`);
}

function inWords(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  return Object.entries(value)
    .map(([key, entry]) => `${key}: ${typeof entry === 'object' ? JSON.stringify(entry) : String(entry)}`)
    .join('\n');
}

/** Columns that a reader wants first; ids are for `--json`. */
const SHOWN = ['position', 'number', 'code', 'title', 'name', 'kind', 'startsAt', 'status'];

function printTable(rows: Record<string, unknown>[]): void {
  const [first] = rows;
  if (!first) return;
  const columns = SHOWN.filter((column) => column in first);
  const cells = rows.map((row) => columns.map((column) => String(row[column] ?? '')));
  const widths = columns.map((column, i) =>
    Math.max(column.length, ...cells.map((row) => [...(row[i] ?? '')].length)),
  );
  const line = (row: string[]) =>
    row
      .map((cell, i) => cell + ' '.repeat(Math.max(0, (widths[i] ?? 0) - [...cell].length)))
      .join('  ')
      .trimEnd();
  console.log([line(columns), ...cells.map(line)].join('\n'));
}
