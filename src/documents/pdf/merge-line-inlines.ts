import { createRequire } from 'node:module';

type Inline = {
  text: string;
  x: number;
  width: number;
  font: unknown;
  fontSize: number;
  color: unknown;
  characterSpacing: number;
  decoration: unknown;
  background: unknown;
  link: unknown;
  lineEnd?: boolean;
};
type Line = { inlines: Inline[] };
type RendererModule = { default: { prototype: { renderLine(line: Line, x: number, y: number): void } } };

let merging = false;

/**
 * pdfmake writes each word of a line as a text object of its own, with all its state, which is half of the time and
 * two thirds of the bytes of a paper ("lines without differently styled inlines should be written as one stream",
 * says its source). Here the words of a line that look alike are joined before they are written: same layout, because
 * pdfkit shapes a line word by word too. It also makes whole lines selectable and searchable in a viewer.
 */
export function mergeLineInlines(): void {
  if (merging) return;
  merging = true;
  const module = createRequire(import.meta.url)('pdfmake/js/Renderer.js') as RendererModule;
  const renderer = module.default.prototype;
  const renderLine = renderer.renderLine;
  renderer.renderLine = function (line, x, y) {
    line.inlines = merged(line.inlines);
    renderLine.call(this, line, x, y);
  };
}

function merged(inlines: readonly Inline[]): Inline[] {
  const result: Inline[] = [];
  for (const inline of inlines) {
    const last = result.at(-1);
    if (last && looksLike(last, inline)) {
      last.text += inline.text;
      last.width += inline.width;
    } else {
      result.push({ ...inline });
    }
  }
  return result;
}

function looksLike(a: Inline, b: Inline): boolean {
  return (
    a.font === b.font &&
    a.fontSize === b.fontSize &&
    a.color === b.color &&
    a.characterSpacing === b.characterSpacing &&
    !a.decoration &&
    !b.decoration &&
    !a.background &&
    !b.background &&
    !a.link &&
    !b.link &&
    // Spaces that were cut (alignment, double spaces) leave a step between two words: those stay apart.
    Math.abs(a.x + a.width - b.x) < 0.01
  );
}
