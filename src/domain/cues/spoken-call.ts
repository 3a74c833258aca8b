/** The words of a call; editable, Vietnamese by default: chuẩn bị = standby, đi = go. */
export type CallWords = { standby: string; go: string };

export const defaultCallWords: CallWords = { standby: 'Chuẩn bị', go: 'đi' };

/** `Chuẩn bị ánh sáng, âm thanh 12…` and `Ánh sáng, âm thanh 12, đi!`: department and number come before the go. */
export function spokenCall(
  departmentWords: readonly string[],
  number: string,
  words: CallWords = defaultCallWords,
): { standby: string; go: string } {
  const who = departmentWords.join(', ');
  const capital = who.charAt(0).toUpperCase() + who.slice(1);
  return { standby: `${words.standby} ${who} ${number}…`, go: `${capital} ${number}, ${words.go}!` };
}
