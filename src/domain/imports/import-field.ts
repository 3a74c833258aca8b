/** A field that a column can be taken for. */
export type ImportField = {
  /** Name of the record's field; some (`counter`, `clock`, `day`) are read into others. */
  field: string;
  /** Words that head such a column in the lists of theatres and stations, folded. */
  words: readonly string[];
  /** Every row must say it. Where several fields share this word, one of them is enough. */
  needed?: string;
};
