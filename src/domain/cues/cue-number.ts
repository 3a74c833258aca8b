/** Two cues of a production may not have the same number, however it is written: `7.5` and `07.5` are one. */
export function cueNumberKey(number: string): string {
  return (number.match(/\d+|\p{L}+/gu) ?? [number])
    .map((part) => (/^\d/.test(part) ? String(Number(part)) : part.toUpperCase()))
    .join('.');
}

/** A cue number as it is stored: no spaces, a point for a comma. Null if it has neither a digit nor a letter. */
export function cleanCueNumber(text: string): string | null {
  const number = text.trim().replace(/\s+/g, '').replace(/,/g, '.');
  return /^[\p{L}\d]+([.\-/][\p{L}\d]+)*$/u.test(number) && number.length <= 12 ? number : null;
}
