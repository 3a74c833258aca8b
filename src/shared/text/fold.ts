/**
 * Search form of a Vietnamese text: lower case, no marks, đ as d. NFD splits the marks off but leaves đ, and
 * "hòa" and "hoà" meet only here, so both are done by hand.
 */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();
}
