import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

// Not named `require`: electron-vite puts a `require` of its own into every bundle that mentions one.
const packages = createRequire(import.meta.url);
const folder = '@expo-google-fonts/be-vietnam-pro';

/** The faces of the working papers, by pdfmake's names. The package stays in node_modules, in a bundle too. */
const faces = {
  normal: '400Regular/BeVietnamPro_400Regular.ttf',
  bold: '700Bold/BeVietnamPro_700Bold.ttf',
  italics: '400Regular_Italic/BeVietnamPro_400Regular_Italic.ttf',
  bolditalics: '600SemiBold_Italic/BeVietnamPro_600SemiBold_Italic.ttf',
} as const;

export const fontFamily = 'BeVietnamPro';

export type FontFile = { style: keyof typeof faces; name: string; bytes: Buffer };

/** Reads the font files; one call a process is enough. */
export function readFonts(): FontFile[] {
  return Object.entries(faces).map(([style, path]) => ({
    style: style as keyof typeof faces,
    name: path.slice(path.indexOf('/') + 1),
    bytes: readFileSync(packages.resolve(`${folder}/${path}`)),
  }));
}

// Signs that people type and the font does not have, with the nearest that it has.
const substitutes: readonly (readonly [RegExp, string])[] = [
  [/[\t\u2000-\u200a\u202f\u205f\u3000]/g, ' '],
  [/[\u00ad\u200b-\u200f\u2060\ufeff]/g, ''],
  [/[\ufe00-\ufe0f]/g, ''],
  [/[\u2010\u2011]/g, '-'],
  [/[\u2012\u2015]/g, '—'],
  [/[→➔⇒]/g, '›'],
  [/[←⇐]/g, '‹'],
  [/′/g, '’'],
  [/″/g, '”'],
  [/[✓✔]/g, 'v'],
  [/[●■▪◦☐□]/g, '•'],
];
/** What all four faces can print, read from their character tables. */
const printableRanges = [
  '\\n\\r\\x20-\\x7e\\u00a0-\\u0107\\u010a-\\u0113\\u0116-\\u011b\\u011e-\\u0121\\u0126-\\u012b\\u012e-\\u0131\\u0139\\u013a',
  '\\u013d\\u013e\\u0141-\\u0144\\u0147\\u0148\\u014c\\u014d\\u0150-\\u0155\\u0158-\\u015b\\u015e-\\u016b\\u016e-\\u017e',
  '\\u01a0\\u01a1\\u01af\\u01b0\\u0300-\\u0304\\u0306-\\u030c\\u0312\\u031b\\u0323\\u0326-\\u0328\\u1ea0-\\u1ef9',
  '\\u2013\\u2014\\u2018-\\u201a\\u201c-\\u201e\\u2020-\\u2022\\u2026\\u2030\\u2039\\u203a',
  '\\u20ab\\u20ac\\u2122\\u2212\\u2215\\u2248\\u2260\\u2264\\u2265',
];
const UNPRINTABLE = new RegExp(`[^${printableRanges.join('')}]`, 'gu');

/**
 * A text as the embedded font can print it: letters with their marks in one, signs by their nearest, and a question
 * mark for what it has not (an emoji, another script), which would otherwise vanish without a trace.
 */
export function printable(text: string): string {
  let clean = text.normalize('NFC');
  if (clean.search(UNPRINTABLE) < 0 && !clean.includes('\u00ad')) return clean;
  for (const [sign, substitute] of substitutes) clean = clean.replace(sign, substitute);
  return clean.replace(UNPRINTABLE, '?');
}
