/**
 * Cells of a text from a spreadsheet: tabs between cells, a line each row; a cell with line breaks, tabs or quotes
 * stands in quotes that are doubled inside. Other quotes are part of the text.
 */
export function splitTable(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (let at = 0; at <= text.length; ) {
    const quoted = quotedCell(text, at);
    const end = quoted?.end ?? cellEnd(text, at);
    row.push(quoted?.cell ?? text.slice(at, end));
    if (text[end] !== '\t') {
      rows.push(row);
      row = [];
    }
    at = end + (text.startsWith('\r\n', end) ? 2 : 1);
  }
  return rows;
}

function cellEnd(text: string, from: number): number {
  for (let at = from; at < text.length; at++) if (isBreak(text[at])) return at;
  return text.length;
}

function isBreak(character: string | undefined): boolean {
  return character === undefined || character === '\t' || character === '\n' || character === '\r';
}

function quotedCell(text: string, from: number): { cell: string; end: number } | null {
  if (text[from] !== '"') return null;
  for (let at = from + 1; at < text.length; at++) {
    if (text[at] !== '"') continue;
    if (text[at + 1] === '"') {
      at++;
      continue;
    }
    const inner = text.slice(from + 1, at);
    // A title in quotes is no quoted cell: there is nothing in it that had to be quoted.
    return isBreak(text[at + 1]) && /[\t\r\n]|""/.test(inner)
      ? { cell: inner.replaceAll('""', '"'), end: at + 1 }
      : null;
  }
  return null;
}

/** Writes cells so that a spreadsheet, and `splitTable`, reads them back. */
export function joinTable(rows: readonly (readonly string[])[]): string {
  const cell = (text: string) => (/[\t\r\n]|^"/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return rows.map((row) => row.map(cell).join('\t')).join('\n');
}
