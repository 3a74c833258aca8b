import type { RecordFields, RecordKind, RecordRow } from '../../../shared/contract/records.ts';
import { formatDate } from '../../../shared/time/format-date.ts';
import type { LocalDate } from '../../../shared/time/local-time.ts';
import { thisYear } from '../../client/now.ts';
import { say } from '../../i18n/say.ts';
import { dateEdit } from '../../ui/edit-table/date-edits.ts';
import type { EditColumn } from '../../ui/edit-table/edit-column.ts';
import { textEdit } from '../../ui/edit-table/text-edits.ts';

export type Column<K extends RecordKind> = EditColumn<RecordRow<K>, RecordFields<K>>;

const header = (key: string) => say(`settings:column.${key}`);

type Texts<K extends RecordKind> = {
  [F in keyof RecordFields<K>]: RecordFields<K>[F] extends string ? F : never;
}[keyof RecordFields<K>] &
  string;

/** A column of one line of text. */
export function textColumn<K extends RecordKind>(
  key: Texts<K>,
  more: {
    width?: number;
    strong?: boolean;
    required?: boolean;
    options?: readonly string[];
    unique?: boolean;
  } = {},
): Column<K> {
  const { width, strong, required = false, options, unique = false } = more;
  return {
    key,
    header: header(key),
    ...(width === undefined ? {} : { width }),
    ...(strong ? { strong } : {}),
    text: (row) => String((row as Record<string, unknown>)[key] ?? ''),
    edit: textEdit(key as never, { required, unique, ...(options ? { options } : {}) }),
  };
}

type DatedKind = 'organisation' | 'signatory' | 'partner' | 'channel';

/** From and to; a name without an end is valid until further notice. */
export function validityColumns<K extends DatedKind>(): Column<K>[] {
  const column = (key: 'validFrom' | 'validTo'): Column<K> => {
    const dateOf = (row: RecordRow<K>) => (row as RecordRow<DatedKind>)[key] as LocalDate | null;
    return {
      key,
      header: header(key),
      width: 96,
      text: (row) => {
        const value = dateOf(row);
        return value ? formatDate(value) : '';
      },
      compare: (a, b) => (dateOf(a) ?? '').localeCompare(dateOf(b) ?? ''),
      edit: dateEdit(key as never, { optional: key === 'validTo' }),
    };
  };
  return [column('validFrom'), column('validTo')];
}

/** A new dated row begins on the first day of this year unless it says otherwise. */
export const fromThisYear = <F extends { validFrom: LocalDate }>(given: Partial<F>): Partial<F> => ({
  validFrom: `${thisYear()}-01-01` as LocalDate,
  ...given,
});

/** A new row as it is typed. */
export const asGiven = <F>(given: Partial<F>): Partial<F> => given;
