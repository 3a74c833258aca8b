import { Button, MessageBar, MessageBarBody, Select, Spinner, Switch } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { duplicateChoices, type ImportPreview } from '../../../shared/contract/imports.ts';
import { ErrorLine } from '../../ui/error-line.tsx';
import styles from './import-dialog.module.css';
import { PreviewTable } from './preview-table.tsx';
import { ProblemList } from './problem-list.tsx';
import type { Import } from './use-import.ts';
import { usePreview } from './use-preview.ts';

/** How the rows will be; imports them when nothing is wrong, or when it is said that wrong ones are left out. */
export function PreviewStep({ all, onBack }: { all: Import; onBack: () => void }) {
  const { t } = useTranslation('imports');
  const choiceId = useId();
  const [pages, setPages] = useState<readonly number[]>([0]);
  const [jump, setJump] = useState<{ index: number } | null>(null);
  const preview = usePreview(all.request, pages);
  const { data, stale } = preview;
  const { apply, kind } = all;
  const counts = data?.counts;
  const writing = (counts?.add ?? 0) + (counts?.update ?? 0);
  const wrong = counts?.wrong ?? 0;
  const ready =
    data !== undefined &&
    !stale &&
    data.tooMany === null &&
    writing > 0 &&
    (wrong === 0 || all.skipWrong) &&
    !apply.isPending;
  return (
    <>
      <div className={styles.body}>
        <ErrorLine error={apply.error ?? preview.error} />
        {data ? (
          <>
            <Summary data={data} />
            <div className={styles.tools}>
              {kind !== 'items' && (
                <label className={styles.inline} htmlFor={choiceId}>
                  {t('preview.duplicates')}
                  <Select
                    id={choiceId}
                    size="small"
                    value={all.duplicates}
                    onChange={(_event, { value }) => {
                      const choice = duplicateChoices.find((each) => each === value);
                      if (choice) all.setDuplicates(choice);
                    }}
                  >
                    {duplicateChoices.map((choice) => (
                      <option key={choice} value={choice}>
                        {t(`preview.duplicate.${choice}`)}
                      </option>
                    ))}
                  </Select>
                </label>
              )}
              {wrong > 0 && (
                <Switch
                  label={t('preview.skipWrong', { count: wrong })}
                  checked={all.skipWrong}
                  onChange={(_event, { checked }) => all.setSkipWrong(checked)}
                />
              )}
            </div>
            <div className={styles.split} data-stale={stale || undefined}>
              <PreviewTable all={all} preview={preview} onPages={setPages} jump={jump} />
              {data.problems.length > 0 && (
                <ProblemList kind={kind} data={data} onJump={(index) => setJump({ index })} />
              )}
            </div>
          </>
        ) : (
          preview.error === null && <Spinner label={t('preview.making')} />
        )}
      </div>
      <div className={styles.foot}>
        <Button onClick={onBack} disabledFocusable={apply.isPending}>
          {t('back')}
        </Button>
        <span className={styles.spring} />
        {apply.isPending && (
          <>
            <Spinner size="tiny" label={t('preview.importing')} />
            <Button onClick={all.cancel}>{t('preview.cancel')}</Button>
          </>
        )}
        <Button
          appearance="primary"
          disabledFocusable={!ready}
          onClick={() => data && apply.mutate(data.seq)}
        >
          {t('preview.import', { count: writing })}
        </Button>
      </div>
    </>
  );
}

const counted = ['add', 'update', 'skip', 'wrong'] as const;

function Summary({ data }: { data: ImportPreview }) {
  const { t } = useTranslation('imports');
  const { counts, leftOut, newGroups, tooMany, total } = data;
  const aside = leftOut.map(({ row, reason }) => `${row}: ${t(`leftOut.${reason}`)}`).join('\n');
  return (
    <>
      <p role="status" className={styles.summary}>
        {total === 0 && <span>{t('preview.empty')}</span>}
        {counted
          .filter((outcome) => counts[outcome] > 0)
          .map((outcome) => (
            <span key={outcome} data-outcome={outcome}>
              {t(`preview.${outcome}`, { count: counts[outcome] })}
            </span>
          ))}
        {counts.leftOut > 0 && (
          <span className={styles.quiet} title={aside}>
            {t('preview.leftOut', { count: counts.leftOut })}
          </span>
        )}
      </p>
      {newGroups.length > 0 && (
        <p className={styles.notes}>{t('preview.newGroups', { names: newGroups.join(', ') })}</p>
      )}
      {tooMany !== null && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{t('preview.tooMany', { limit: tooMany.toLocaleString('vi-VN') })}</MessageBarBody>
        </MessageBar>
      )}
    </>
  );
}
