/** The sizes that every host refuses beyond, in one place. */
export const limits = {
  /** Characters of a title or a name. */
  title: 300,
  /** Characters of a free text (stage needs, notes). */
  note: 4000,
  /** Characters of an item's script (lời). */
  script: 60_000,
  /** Seconds of an item, a slot: 24 hours. */
  durationSeconds: 86_400,
  /** Records added, changed or deleted in one act. */
  recordsPerAct: 5000,
  /** Items moved, copied or deleted in one act. */
  itemsPerAct: 2000,
  /** Bytes of a request's body, but for an uploaded plan or file. */
  bodyBytes: 2_000_000,
  /** Bytes of an attached file. */
  attachmentBytes: 50 * 1024 * 1024,
  /** Bytes of an uploaded plan file. */
  planBytes: 512 * 1024 * 1024,
} as const;
