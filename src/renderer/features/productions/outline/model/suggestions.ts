/** Words that a field offers, in the order they are common; the user may write any other. Hơi. */
export const modes = ['Bắc', 'Hạ', 'Nam', 'Xuân', 'Ai', 'Đảo', 'Oán'];
/** Dây. */
export const tunings = ['Dây đào', 'Dây kép', 'Hò 1', 'Hò 2', 'Hò 3', 'Hò 4', 'Hò 5'];

/** The offered words, those that the plan uses itself first. */
export function suggestions(offered: readonly string[], used: Iterable<string>): string[] {
  const own = [...new Set([...used].filter((word) => word !== ''))];
  const known = new Set(own.map((word) => word.toLocaleLowerCase()));
  return [...own, ...offered.filter((word) => !known.has(word.toLocaleLowerCase()))].slice(0, 40);
}
