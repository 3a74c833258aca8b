import { fold } from '../../shared/text/fold.ts';

const plain = (text: string) => fold(text).replace(/\s+/g, ' ').trim();

/** Ways in which a costume note calls a role: the name, its last words, or their initials (`VT` for Lục Vân Tiên). */
function callsOf(roleName: string): { words: string[]; initials: string[] } {
  const words = plain(roleName).split(' ');
  const tails = words.map((_, i) => words.slice(i));
  return {
    words: tails.map((tail) => tail.join(' ')),
    initials: tails
      .filter((tail) => tail.length > 1)
      .map((tail) => tail.map((word) => word.charAt(0)).join('')),
  };
}

function calls(clause: string, roleName: string): boolean {
  const first = clause.trim().split(/[\s:]+/)[0] ?? '';
  const text = plain(clause);
  const { words, initials } = callsOf(roleName);
  // Capitals only: `tl` within a sentence is no Thể Loan.
  if (/^\p{Lu}{2,5}$/u.test(first) && initials.includes(plain(first))) return true;
  return words.some((word) => text === word || text.startsWith(`${word} `) || text.startsWith(`${word}:`));
}

/**
 * What someone wears in an item, as its note (phục trang) says it: `VT áo 1, NN áo cưới` speaks of each role apart, any
 * other text of everyone. Null where it says nothing of them, or that they keep what they wear (`giữ áo`).
 */
export function costumeIn(note: string, roleNames: readonly string[], own: readonly string[]): string | null {
  const clauses = note.split(/[,;\n]/).filter((clause) => clause.trim() !== '');
  const byRole = clauses.some((clause) => roleNames.some((name) => calls(clause, name)));
  const said = byRole ? clauses.filter((clause) => own.some((name) => calls(clause, name))) : clauses;
  const text = plain(said.join(', '));
  return text === '' || text.startsWith('giu ') || text === 'giu' ? null : text;
}
