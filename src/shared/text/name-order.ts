const collator = new Intl.Collator('vi', { sensitivity: 'variant', numeric: true });

/** The words of a name in sorting order: given name, family name, then the middle words. */
export function nameWords(name: string): string[] {
  const words = name.trim().split(/\s+/);
  const given = words.at(-1) ?? '';
  return words.length < 2 ? [given] : [given, words[0] ?? '', words.slice(1, -1).join(' ')];
}

/** People sort by given name (tên), then family name (họ), then middle (đệm), in Vietnamese letter and tone order. */
export function compareNames(a: string, b: string): number {
  const [left, right] = [nameWords(a), nameWords(b)];
  for (let i = 0; i < 3; i++) {
    const order = collator.compare(left[i] ?? '', right[i] ?? '');
    if (order !== 0) return order;
  }
  return 0;
}

export function compareText(a: string, b: string): number {
  return collator.compare(a, b);
}
