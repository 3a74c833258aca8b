type FileObject = Readonly<Record<string, unknown>>;
/** What rows did not say yet, by table: the plan was as if this had stood there. Tables that were not yet are empty. */
type Step = { rows: Readonly<Record<string, FileObject>>; tables?: readonly string[] };

/** What came with each version of the form, by its number. */
const since: Readonly<Record<number, Step>> = {
  2: {
    rows: {
      person: { photoBlobId: null, waitCost: 1 },
      item: { rehearsalMinutes: null },
      call: { castNumber: null, withUnderstudies: false, revision: 0 },
      callPerson: { attendance: '', arriveMinutes: null, leaveMinutes: null },
    },
    tables: ['availability', 'callCasting'],
  },
  3: { rows: { callItem: { minutes: null } } },
};

const withMissing = (row: unknown, missing: FileObject): unknown =>
  typeof row === 'object' && row !== null && !Array.isArray(row) ? { ...missing, ...row } : row;

/** A file of an older version as the present one would have written it; what is wrong in it stays wrong. */
export function upgradeSeasonFile(file: FileObject): FileObject {
  const steps = Object.entries(since).filter(([version]) => Number(version) > Number(file.formatVersion));
  if (steps.length === 0) return file;
  const upgraded: Record<string, unknown> = { ...file };
  for (const [, { rows: missing, tables = [] }] of steps) {
    for (const [table, fields] of Object.entries(missing)) {
      const rows = upgraded[table];
      if (Array.isArray(rows)) upgraded[table] = rows.map((row) => withMissing(row, fields));
    }
    for (const table of tables) upgraded[table] ??= [];
  }
  return upgraded;
}
