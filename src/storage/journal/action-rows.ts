/** A change as the journal keeps it. */
export type ActionRow = {
  seq: number;
  tableName: string;
  /** The id, or a JSON array of the key's columns. */
  pk: string;
  op: 'insert' | 'update' | 'delete';
  before: string | null;
  after: string | null;
};

export type Values = Record<string, string | number | null>;

export const recordKey = (row: { tableName: string; pk: string }): string =>
  `${row.tableName}\u0000${row.pk}`;

export function parseImage(image: string | null): Values {
  return image === null ? {} : (JSON.parse(image) as Values);
}

/** What an action left of each record: the columns it wrote, or that the record is gone. */
export function imagesAfter(
  rows: readonly ActionRow[],
): Map<string, { row: ActionRow; exists: boolean; values: Values }> {
  const images = new Map<string, { row: ActionRow; exists: boolean; values: Values }>();
  for (const row of rows) {
    const earlier = images.get(recordKey(row));
    const values =
      row.op === 'update' ? { ...earlier?.values, ...parseImage(row.after) } : parseImage(row.after);
    images.set(recordKey(row), { row, exists: row.op !== 'delete', values });
  }
  return images;
}
