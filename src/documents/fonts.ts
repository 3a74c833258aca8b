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

// Signs that people type and the font does not have; without a substitute they would print as empty boxes.
const substitutes: Readonly<Record<string, string>> = {
  '→': '›',
  '←': '‹',
  '′': '’',
  '″': '”',
  '✓': '√',
  '☐': '–',
  '\t': ' ',
  '\u200b': '',
  '\ufeff': '',
};
const SUBSTITUTED = /[→←′″✓☐\t\u200b\ufeff]/g;

/** A text as the embedded font can print it: letters with their marks in one, as the font has them. */
export function printable(text: string): string {
  return text.normalize('NFC').replace(SUBSTITUTED, (sign) => substitutes[sign] ?? '');
}
