/** Words to choose from: those in use first, the most used before others, then the usual ones. */
export function suggestionsOf(used: Iterable<string>, usual: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const word of used) if (word !== '') counts.set(word, (counts.get(word) ?? 0) + 1);
  const known = [...counts.keys()].toSorted((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
  return [...new Set([...known, ...usual])];
}
