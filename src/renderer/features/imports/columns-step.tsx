import { Button, Checkbox, Select } from '@fluentui/react-components';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { missingFields } from '../../../domain/imports/index.ts';
import { ErrorLine } from '../../ui/error-line.tsx';
import { ColumnsGrid } from './columns-grid.tsx';
import { fieldWord } from './field-words.ts';
import styles from './import-dialog.module.css';
import type { Import } from './use-import.ts';

/** Which sheet, where its headings are, and what each column is. */
export function ColumnsStep({
  all,
  onBack,
  onNext,
}: {
  all: Import;
  onBack: () => void;
  onNext: () => void;
}) {
  const { t } = useTranslation('imports');
  const sheetId = useId();
  const { reading, sheet, look, kind, mapping, scope } = all;
  const given = kind === 'slots' && scope.productionId !== undefined ? ['production'] : [];
  const missing = missingFields(kind, mapping, given).map((field) => fieldWord(kind, field));
  const notes = reading?.sheets[sheet]?.notes ?? [];
  const ready = look.data !== undefined && !look.isPlaceholderData && missing.length === 0;
  return (
    <>
      <div className={styles.body}>
        <div className={styles.tools}>
          {reading && !reading.pasted && (
            <label className={styles.inline} htmlFor={sheetId}>
              {t('columns.sheet')}
              <Select
                id={sheetId}
                size="small"
                value={String(sheet)}
                onChange={(_event, { value }) => all.chooseSheet(Number(value))}
              >
                {reading.sheets.map((each, at) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a sheet is its place in the file
                  <option key={at} value={at}>
                    {t('columns.rows', { name: each.name, count: each.rows })}
                  </option>
                ))}
              </Select>
            </label>
          )}
          <Checkbox
            label={t('columns.noHeader')}
            checked={look.data?.header === 0}
            onChange={(_event, data) => all.chooseHeader(data.checked === true ? 0 : 1)}
          />
          <span className={styles.quiet}>
            {look.data?.remembered ? t('columns.remembered') : t('columns.headerHint')}
          </span>
        </div>
        {notes.length > 0 && (
          <p className={styles.notes}>
            {notes.map(({ kind: note, count }) => t(`notes.${note}`, { count })).join(' ')}
          </p>
        )}
        <ErrorLine error={look.error} />
        {look.data && <ColumnsGrid all={all} look={look.data} />}
      </div>
      <div className={styles.foot}>
        <Button onClick={onBack}>{t('back')}</Button>
        <span className={styles.spring} />
        <span role="status" className={styles.missing}>
          {missing.length > 0 && look.data ? t('columns.missing', { fields: missing.join(', ') }) : ''}
        </span>
        <Button appearance="primary" disabledFocusable={!ready} onClick={onNext}>
          {t('next')}
        </Button>
      </div>
    </>
  );
}
