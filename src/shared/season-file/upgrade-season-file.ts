type FileObject = Readonly<Record<string, unknown>>;

/** What rows of a file of version 1 did not say yet, by table: the plan was as if this had stood there. */
const sinceVersion2: Readonly<Record<string, FileObject>> = {
  person: { photoBlobId: null, waitCost: 1 },
  item: { rehearsalMinutes: null },
  call: { castNumber: null, withUnderstudies: false, revision: 0 },
  callPerson: { attendance: '', arriveMinutes: null, leaveMinutes: null },
};
const tablesSinceVersion2 = ['availability', 'callCasting'] as const;

const withMissing = (row: unknown, missing: FileObject): unknown =>
  typeof row === 'object' && row !== null && !Array.isArray(row) ? { ...missing, ...row } : row;

/** A file of an older version as the present one would have written it; what is wrong in it stays wrong. */
export function upgradeSeasonFile(file: FileObject): FileObject {
  if (file.formatVersion !== 1) return file;
  const upgraded: Record<string, unknown> = { ...file };
  for (const [table, missing] of Object.entries(sinceVersion2)) {
    const rows = file[table];
    if (Array.isArray(rows)) upgraded[table] = rows.map((row) => withMissing(row, missing));
  }
  for (const table of tablesSinceVersion2) upgraded[table] ??= [];
  return upgraded;
}
