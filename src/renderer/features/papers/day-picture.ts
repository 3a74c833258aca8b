import { moreCallsWords } from '../../../domain/schedule/index.ts';

type Line = { style: 'title' | 'call' | 'text' | 'gap'; text: string };

/** Pixels: the width that a phone shows whole, with type that is read without zooming. */
const width = 1080;
const margin = 64;
const room = width - 2 * margin;
const font = "'Segoe UI', 'Noto Sans', Roboto, Arial, sans-serif";
const looks = {
  title: { size: 54, weight: 600, line: 70, after: 12, colour: '#7a1f2b' },
  call: { size: 44, weight: 600, line: 58, after: 4, colour: '#1b1a19' },
  text: { size: 38, weight: 400, line: 52, after: 2, colour: '#323130' },
} as const;
const gapHeight = 40;
const bullet = '• ';
/** More than any phone shows, and well below what a canvas can be. */
const tallest = 16_000;

type Look = keyof typeof looks;
type Placed = { look: Look; text: string; x: number; y: number } | { look: 'rule'; y: number };

/**
 * What is not to be torn: a name between two commas, as long as it takes no more than half a line; else single words.
 */
function unbroken(text: string, most: number, widthOf: (text: string) => number): string[] {
  return text
    .split(/(?<=[,:]) /)
    .flatMap((piece) => (widthOf(piece) <= most / 2 ? [piece] : piece.split(' ')));
}

/** Words into lines that are not wider than the picture; a word that is wider is cut. */
export function wrapWords(text: string, most: number, widthOf: (text: string) => number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of unbroken(text, most, widthOf)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (widthOf(longer) <= most) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    line = word;
    while (widthOf(line) > most && line.length > 1) {
      let fits = line.length - 1;
      while (fits > 1 && widthOf(line.slice(0, fits)) > most) fits -= 1;
      lines.push(line.slice(0, fits));
      line = line.slice(fits);
    }
  }
  return [...lines, line];
}

/**
 * As many whole calls as are not taller than a picture can be; `left` are those for which there is no room. A day's lines
 * are parted by gaps, the first part is its head.
 */
export function partsThatFit<T extends { style: Line['style'] }>(
  lines: readonly T[],
  heightOf: (line: T) => number,
  most: number,
): { fit: T[]; left: number } {
  const parts: T[][] = [[]];
  for (const line of lines) {
    if (line.style === 'gap') parts.push([]);
    parts.at(-1)?.push(line);
  }
  let height = 0;
  const over = parts.findIndex((part) => {
    height += part.reduce((sum, line) => sum + heightOf(line), 0);
    return height > most;
  });
  const fitting = over < 0 ? parts : parts.slice(0, Math.max(1, over));
  return { fit: fitting.flat(), left: parts.length - fitting.length };
}

const fontOf = ({ weight, size }: (typeof looks)[keyof typeof looks]) => `${weight} ${size}px ${font}`;

/** What is said under the last call that has room. */
const lastLine = (left: number): Line[] =>
  left === 0
    ? []
    : [
        { style: 'gap', text: '' },
        { style: 'call', text: moreCallsWords(left) },
      ];

/**
 * Draws a day's lines as a PNG to be sent where a text would be lost among others. `left` are the calls for which it has
 * no room; the picture says so itself.
 */
export async function drawDayPicture(lines: readonly Line[]): Promise<{ picture: Blob; left: number }> {
  const canvas = document.createElement('canvas');
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('the picture could not be drawn');
  const widthOf = (words: string) => pen.measureText(words).width;
  const wrapped = ({ style, text }: Line) => {
    if (style === 'gap') return { style, pieces: [], indent: 0, height: gapHeight };
    const look = looks[style];
    pen.font = fontOf(look);
    // What goes on under a bullet stands under its words.
    const indent = text.startsWith(bullet) ? widthOf(bullet) : 0;
    const pieces = wrapWords(text.slice(indent > 0 ? bullet.length : 0), room - indent, widthOf);
    return { style, pieces, indent, height: pieces.length * look.line + look.after };
  };
  const end = lastLine(1).map(wrapped);
  const footHeight = end.reduce((sum, { height }) => sum + height, 0);
  const { fit, left } = partsThatFit(
    lines.map(wrapped),
    ({ height }) => height,
    tallest - 2 * margin - footHeight,
  );
  const placed: Placed[] = [];
  let y = margin;
  for (const { style, pieces, indent, height } of [...fit, ...lastLine(left).map(wrapped)]) {
    if (style === 'gap') placed.push({ look: 'rule', y: y + gapHeight / 2 });
    else {
      if (indent > 0) placed.push({ look: style, text: bullet, x: margin, y });
      for (const [at, text] of pieces.entries())
        placed.push({ look: style, text, x: margin + indent, y: y + at * looks[style].line });
    }
    y += height;
  }
  canvas.width = width;
  canvas.height = Math.min(tallest, Math.ceil(y + margin));
  // Black on white whatever the window's colours are: it leaves the window.
  pen.fillStyle = '#ffffff';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.textBaseline = 'top';
  for (const each of placed) {
    if (each.look === 'rule') {
      pen.fillStyle = '#c8c6c4';
      pen.fillRect(margin, each.y, room, 2);
      continue;
    }
    const look = looks[each.look];
    pen.fillStyle = look.colour;
    pen.font = fontOf(look);
    pen.fillText(each.text, each.x, each.y + (look.line - look.size) / 2);
  }
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (picture) =>
        picture ? resolve({ picture, left }) : reject(new Error('the picture could not be drawn')),
      'image/png',
    );
  });
}
