/**
 * A text that begins so is taken for a formula by a spreadsheet (OWASP, "CSV injection"), the wide forms of East Asian
 * keyboards too. A text that has apostrophes before such a beginning already is put behind one more, so that taking
 * one away always gives back what was meant.
 */
export const FORMULA = /^'*[=+\-@\t\r＝＋－＠]/;

/** What a CSV of ours wrote behind an apostrophe, as it was meant. */
export function withoutApostrophe(text: string): string {
  return text.startsWith("'") && FORMULA.test(text.slice(1)) ? text.slice(1) : text;
}
