/**
 * The columns of a paper as data files have them: one description for workbook and CSV. `value` gives what the kind
 * says: `clock` and `duration` seconds, `date` a day (`2022-07-01`), `time` a minute of the day, `minutes` and
 * `number` a number, the others a text. Null is an empty cell.
 */
export type ColumnKind =
  | 'number'
  | 'clock'
  | 'duration'
  | 'date'
  | 'time'
  | 'minutes'
  | 'centre'
  | 'bold'
  | 'text';

export type DataColumn<Row> = {
  label: string;
  /** In characters of 10 pt. */
  width: number;
  kind: ColumnKind;
  value: (row: Row) => string | number | null;
};

export type DataValue = string | number | null;

/** One row of a data file: what each column says; a band is the head of a group over all columns. */
export type DataRow = { values: DataValue[]; band: boolean; depth: number };

export const valuesOf = <Row>(columns: readonly DataColumn<Row>[], row: Row): DataValue[] =>
  columns.map((column) => column.value(row));
