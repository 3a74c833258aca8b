/** First part of a record's key in the journal: the id, or the first column of a key of several. */
export function firstOfKey(id: string): string {
  return id.startsWith('[') ? String((JSON.parse(id) as unknown[])[0]) : id;
}
