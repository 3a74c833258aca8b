/** A place in the cast of one role. */
type Casting = { castNumber: number; place: 'main' | 'understudy' };

/** Which of a role's players are meant: those of one kíp or, with null, of all. */
type Kip = { castNumber: number | null; withUnderstudies: boolean };

/**
 * Who of a role's cast plays it in a kíp (ai đóng vai này), in the order of the cast. Minor roles are rarely cast
 * twice: a role that the kíp has nobody of its own for is played by those of the first kíp that has, or an evening of
 * kíp 2 would call the doubled lead alone. Understudies (dự bị) are of no kíp: they learn the role whoever plays it.
 */
export function playersOf<C extends Casting>(
  castings: readonly C[],
  { castNumber: wanted, withUnderstudies }: Kip,
): C[] {
  const numbers = castings.flatMap(({ place, castNumber }) => (place === 'main' ? castNumber : []));
  const playing = wanted === null || numbers.includes(wanted) ? wanted : Math.min(...numbers);
  return castings.filter(({ place, castNumber }) =>
    place === 'understudy' ? withUnderstudies : playing === null || castNumber === playing,
  );
}

/** A role is open (vai chưa có người) without a main player: an understudy is there for when that one cannot come. */
export const isOpenRole = (castings: readonly Casting[]): boolean =>
  !castings.some(({ place }) => place === 'main');
