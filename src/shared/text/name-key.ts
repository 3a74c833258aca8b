const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

/**
 * Names that are the same but for case, spaces and where a tone mark is put (`Hoà`, `Hòa`): letters of each word without
 * their tone, then the tone. Unlike the folded form it keeps Lê Ánh and Lê Anh apart.
 */
export function nameKey(name: string): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(TONES, '') + (word.match(TONES) ?? []).join(''))
    .join(' ');
}
