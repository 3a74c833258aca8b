import type { Page } from '@playwright/test';

/**
 * What Windows' own high contrast would hide on what the window shows: words without contrast, a chosen row that looks
 * like any other, a mark that has the colour of the ground under it.
 */
export async function hiddenInForcedColours(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    // Buttons fade into the forced colours; what counts is where they arrive.
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const fades = document.getAnimations().filter((animation) => animation instanceof CSSTransition);
    await Promise.allSettled(fades.map((fade) => fade.finished));
    const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    const pixels = (colour: string): [number, number, number, number] => {
      if (!canvas) throw new Error('no canvas');
      canvas.clearRect(0, 0, 1, 1);
      canvas.fillStyle = colour;
      canvas.fillRect(0, 0, 1, 1);
      const [r = 0, g = 0, b = 0, a = 0] = canvas.getImageData(0, 0, 1, 1).data;
      return [r, g, b, a];
    };
    const luminance = (colour: string) => {
      const [r, g, b] = pixels(colour).map((value) => {
        const part = value / 255;
        return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * (r ?? 0) + 0.7152 * (g ?? 0) + 0.0722 * (b ?? 0);
    };
    const contrast = (a: string, b: string) => {
      const [x, y] = [luminance(a), luminance(b)];
      return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
    };
    const seen = (element: Element) =>
      element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
      element.getBoundingClientRect().width > 1 &&
      !element.closest('.visually-hidden, [aria-hidden="true"][inert]');
    const ground = (element: Element | null): string => {
      for (let at = element; at; at = at.parentElement) {
        const { backgroundColor } = getComputedStyle(at);
        if (pixels(backgroundColor)[3] > 128) return backgroundColor;
      }
      return 'Canvas';
    };
    const named = (element: Element) =>
      `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} “${(element.textContent ?? '').trim().slice(0, 40)}”`;
    const faults: string[] = [];

    for (const element of document.querySelectorAll('#root *, [data-portal-node] *')) {
      const own = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
      if (!own || !seen(element) || element.closest('[disabled], [aria-disabled="true"], svg')) continue;
      const ratio = contrast(getComputedStyle(element).color, ground(element));
      if (ratio < 4.5) faults.push(`words ${ratio.toFixed(1)}: ${named(element)}`);
    }
    for (const element of document.querySelectorAll('[aria-selected="true"], [aria-current="page"]')) {
      if (!seen(element)) continue;
      if (ground(element) === ground(element.parentElement))
        faults.push(`chosen like others: ${named(element)}`);
    }
    // Marks are empty elements of a few pixels; CSS modules keep the name that they have in the source.
    for (const element of document.querySelectorAll('[class*="_hue_"], [class*="_dot_"]')) {
      if (!seen(element) || element.childElementCount > 0 || element.textContent !== '') continue;
      const { backgroundColor, borderTopColor, borderTopWidth } = getComputedStyle(element);
      const under = ground(element.parentElement);
      const filled = pixels(backgroundColor)[3] > 128 && contrast(backgroundColor, under) >= 1.5;
      const edged = Number.parseFloat(borderTopWidth) > 0 && contrast(borderTopColor, under) >= 3;
      if (!filled && !edged)
        faults.push(`mark: ${named(element)} in ${named(element.parentElement ?? element)}`);
    }
    return [...new Set(faults)];
  });
}
