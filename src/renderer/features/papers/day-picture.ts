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
/** More than any phone shows, and well below what a canvas can be. */
const tallest = 16_000;

type Placed = { look: keyof typeof looks; text: string; y: number } | { look: 'rule'; y: number };

/** Words into lines that are not wider than the picture; a word that is wider is cut. */
export function wrapWords(text: string, most: number, widthOf: (text: string) => number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
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

const fontOf = ({ weight, size }: (typeof looks)[keyof typeof looks]) => `${weight} ${size}px ${font}`;

/** Draws a day's lines as a PNG to be sent where a text would be lost among others. */
export async function drawDayPicture(lines: readonly Line[]): Promise<Blob> {
  const canvas = document.createElement('canvas');
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('the picture could not be drawn');
  const placed: Placed[] = [];
  let y = margin;
  for (const { style, text } of lines) {
    if (style === 'gap') {
      placed.push({ look: 'rule', y: y + gapHeight / 2 });
      y += gapHeight;
      continue;
    }
    const look = looks[style];
    pen.font = fontOf(look);
    for (const piece of wrapWords(text, room, (words) => pen.measureText(words).width)) {
      placed.push({ look: style, text: piece, y });
      y += look.line;
    }
    y += look.after;
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
    pen.fillText(each.text, margin, each.y + (look.line - look.size) / 2);
  }
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error('the picture could not be drawn'))),
      'image/png',
    );
  });
}
