/** Room of a cell, in average characters a line and in lines that one row may take. */
export type CellRoom = { charactersPerLine: number; lines: number };

/** An average Vietnamese word sets in 0.54 em a character in this font; a little more, to be on the safe side. */
const averageCharacter = 0.57;

/** `width` and `fontSize` in points; `height` is what a row may take of a page. */
export function roomOf(width: number, fontSize: number, height: number): CellRoom {
  return {
    charactersPerLine: Math.max(4, Math.floor(width / (fontSize * averageCharacter))),
    lines: Math.max(4, Math.floor(height / (fontSize * 1.27))),
  };
}

/**
 * Rows are never split across pages, so a text that would be taller than a page (a note of 4,000 characters in a
 * narrow column) is cut at words into pieces that go to rows of their own.
 */
export function splitTall(text: string, room: CellRoom): string[] {
  if (text.length <= room.charactersPerLine * 4 && !text.includes('\n')) return [text];
  const pieces: string[] = [];
  let piece = '';
  let lines = 1;
  let used = 0;
  for (const token of text.match(/\n|[^\s]+[^\S\n]*|[^\S\n]+/g) ?? []) {
    for (const part of token === '\n' ? [token] : chop(token, room.charactersPerLine)) {
      const breaks = part === '\n' || (used > 0 && used + part.trimEnd().length > room.charactersPerLine);
      if (breaks && lines === room.lines) {
        pieces.push(piece);
        piece = '';
        lines = 1;
        used = 0;
        if (part === '\n') continue;
      } else if (breaks) {
        lines += 1;
        used = 0;
      }
      piece += part;
      used = part === '\n' ? 0 : used + part.length;
    }
  }
  return [...pieces, piece];
}

function chop(word: string, size: number): string[] {
  if (word.length <= size) return [word];
  const parts: string[] = [];
  for (let at = 0; at < word.length; at += size) parts.push(word.slice(at, at + size));
  return parts;
}

/**
 * The rows that a row of texts becomes: one as a rule, more where a cell is too tall. Cells that are done are empty
 * in the rows that follow.
 */
export function continuedRows(cells: readonly string[], rooms: readonly CellRoom[]): string[][] {
  const pieces = cells.map((text, i) => splitTall(text, rooms[i] ?? { charactersPerLine: 10, lines: 30 }));
  const count = Math.max(1, ...pieces.map((each) => each.length));
  return Array.from({ length: count }, (_, row) => pieces.map((each) => each[row] ?? ''));
}
