import { fold } from '../../shared/text/fold.ts';

export type Piece = { text: string; hit: boolean };

/**
 * The parts of a shown text that a search means. Letter by letter, because a folded letter is as long as the composed
 * one (“ệ” and “e”), so that places in the one are places in the other.
 */
export function highlight(text: string, wanted: string): Piece[] {
  const letters = Array.from(text.normalize('NFC'));
  const folded = letters.map((letter) => fold(letter) || ' ');
  const plain = folded.map((letter) => letter.charAt(0)).join('');
  const hit = new Array<boolean>(letters.length).fill(false);
  const words = fold(wanted).split(' ').filter(Boolean);
  for (const word of words) {
    const at = firstPlace(plain, word);
    if (at >= 0) hit.fill(true, at, at + word.length);
  }
  if (!hit.includes(true) && words.length === 1) markInitials(plain, words[0] ?? '', hit);
  const pieces: Piece[] = [];
  for (const [index, letter] of letters.entries()) {
    const last = pieces.at(-1);
    if (last && last.hit === hit[index]) last.text += letter;
    else pieces.push({ text: letter, hit: hit[index] ?? false });
  }
  return pieces;
}

/** The beginning of a word before the middle of one. */
function firstPlace(plain: string, word: string): number {
  for (let at = plain.indexOf(word); at >= 0; at = plain.indexOf(word, at + 1)) {
    if (at === 0 || !/[\p{L}\p{N}]/u.test(plain.charAt(at - 1))) return at;
  }
  return plain.indexOf(word);
}

function markInitials(plain: string, letters: string, hit: boolean[]): void {
  const starts = [...plain.matchAll(/[\p{L}\p{N}]+/gu)].map((match) => match.index);
  const initials = starts.map((at) => plain.charAt(at)).join('');
  const at = initials.indexOf(letters);
  if (at < 0) return;
  for (const start of starts.slice(at, at + letters.length)) hit[start] = true;
}
