import { useTranslation } from 'react-i18next';
import { importFields } from '../../../domain/imports/index.ts';
import type { SheetLook } from '../../../shared/contract/imports.ts';
import { columnLetter, fieldWord } from './field-words.ts';
import styles from './import-dialog.module.css';
import type { Import } from './use-import.ts';

/** The first rows of the sheet; the row of headings is chosen by its number, each column's field above it. */
export function ColumnsGrid({ all, look }: { all: Import; look: SheetLook }) {
  const { t } = useTranslation('imports');
  const { kind, mapping } = all;
  const fields = importFields[kind].filter(({ field }) => field !== 'skip');
  const columns = look.columns.map((_, at) => at);
  // A paste ends with empty lines: they are no rows of the table.
  const last = look.rows.findLastIndex((row) => row.some((cell) => cell.trim() !== ''));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className={styles.scroller} tabIndex={0} aria-label={t('columns.grid')}>
      <table className={styles.grid}>
        <thead>
          <tr>
            <th className={styles.corner} aria-label={t('preview.row')} />
            {columns.map((at) => (
              <th key={at} data-taken={mapping[at] !== null && mapping[at] !== undefined}>
                <select
                  aria-label={t('columns.column', { letter: columnLetter(at) })}
                  value={mapping[at] ?? ''}
                  onChange={(event) => all.choose(at, event.target.value || null)}
                >
                  <option value="">{t('columns.leave')}</option>
                  {fields.map(({ field }) => (
                    <option key={field} value={field}>
                      {fieldWord(kind, field)}
                    </option>
                  ))}
                </select>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {look.rows.slice(0, last + 1).map((row, index) => {
            const number = index + 1;
            const heading = number === look.header;
            return (
              <tr key={number} data-heading={heading} data-above={number < look.header}>
                <th scope="row">
                  <button
                    type="button"
                    className={styles.rowNumber}
                    aria-pressed={heading}
                    aria-label={t('columns.headerRow', { row: number })}
                    title={t('columns.headerRow', { row: number })}
                    onClick={() => all.chooseHeader(number)}
                  >
                    {number}
                  </button>
                </th>
                {columns.map((at) => (
                  <td key={at} title={row[at] || undefined}>
                    {row[at]}
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
