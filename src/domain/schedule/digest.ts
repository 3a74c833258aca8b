/** A short name for a set of ids, whatever their order: 53 bits, by FNV-1a on two halves. */
export function digest(ids: readonly string[]): string {
  let [low, high] = [0x811c9dc5, 0x01000193];
  for (const id of ids.toSorted()) {
    for (let index = 0; index < id.length; index++) {
      low = Math.imul(low ^ id.charCodeAt(index), 0x01000193);
      high = Math.imul(high ^ id.charCodeAt(index), 0x85ebca6b);
    }
  }
  return ((low >>> 0) * 2 ** 21 + (high >>> 11)).toString(36);
}
