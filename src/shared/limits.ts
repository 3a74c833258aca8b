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
  /** Acts of a window that it names as its own with an edit; more than it makes before rows are read again. */
  ownSeqs: 1000,
  /** Records added, changed or deleted in one act. */
  recordsPerAct: 5000,
  /** Calls added, changed or deleted in one act. */
  callsPerAct: 2000,
  /** Minutes of a call: 16 hours. */
  callMinutes: 960,
  /** Conflicts let stand in one act, and given in one answer. */
  conflictsPerAct: 2000,
  conflictsPerAnswer: 10_000,
  /** Characters of what names a conflict: its rule and the ids of its records. */
  conflictKey: 300,
  /** Items moved, copied or deleted in one act. */
  itemsPerAct: 2000,
  /** Roles and performers put into items, or taken out, in one act. */
  linksPerAct: 20_000,
  /** Bytes of a person's photo. */
  photoBytes: 1024 * 1024,
  /** People, activities or slots imported in one act. */
  importedRecords: 20_000,
  /** Calls imported in one act: each brings its people and items, and others wait while they are written. */
  importedCalls: 5000,
  /** Bytes of a file to import. */
  sheetBytes: 32 * 1024 * 1024,
  /** Bytes that a workbook may unpack to, and how many times its own size. */
  sheetInflatedBytes: 100 * 1024 * 1024,
  sheetInflation: 100,
  /** Files inside a workbook. */
  sheetEntries: 2000,
  sheetCells: 500_000,
  sheetRows: 200_000,
  sheetColumns: 256,
  sheets: 200,
  /** Characters of a cell that are read; more than any field takes, so that a longer one is refused there. */
  cellCharacters: 65_536,
  /** Characters of a pasted table. */
  pastedCharacters: 1_500_000,
  /** Seconds that reading a file may take. */
  sheetSeconds: 30,
  /** Bytes of a request's body, but for an uploaded plan or file. */
  bodyBytes: 2_000_000,
  /** Bytes of an attached file. */
  attachmentBytes: 50 * 1024 * 1024,
  /** Bytes of an uploaded plan file. */
  planBytes: 512 * 1024 * 1024,
  /** Bytes of a season file, its attached files included. */
  seasonFileBytes: 200 * 1024 * 1024,
  /** Places named when a season file is wrong in many. */
  seasonFileProblems: 100,
} as const;
