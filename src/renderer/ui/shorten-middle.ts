/** Keeps both ends of a path: the drive and the file's name say the most. */
export function shortenMiddle(text: string, longest: number): string {
  const letters = [...text];
  if (letters.length <= longest) return text;
  const tail = Math.ceil((longest - 1) * 0.65);
  const head = longest - 1 - tail;
  return `${letters.slice(0, head).join('')}…${letters.slice(-tail).join('')}`;
}
