/** Cuts a text that has to stay on one line and stands in full elsewhere on the paper. */
export function shorten(text: string, limit: number): string {
  return text.length <= limit ? text : `${text.slice(0, limit - 1).trimEnd()}…`;
}
