import { Button, Checkbox, Field, Select } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { conclusions } from '../../../shared/contract/records.ts';
import { limits } from '../../../shared/limits.ts';
import type { LocalDate } from '../../../shared/time/local-time.ts';
import { CommitText } from '../../ui/commit-text.tsx';
import { parseWrittenDate, writeDate } from '../../ui/written-date.ts';
import { Attachments } from '../attachments/index.ts';
import styles from './milestones.module.css';
import type { Milestone, MilestoneFields } from './use-milestones.ts';

type Props = {
  milestone: Milestone;
  seq: number;
  today: LocalDate;
  usualYear: number;
  save: (fields: MilestoneFields, seq: number) => Promise<boolean>;
  /** The keyboard goes to the title, all of it chosen. */
  toName: boolean;
  onNamed: () => void;
};

type DateField = 'dueDate' | 'doneDate' | 'correctionDue' | 'correctionDone';

/** Everything of a milestone; each field is saved as it is left. */
export function MilestoneDetails(props: Props) {
  const { milestone, seq, today, usualYear, save, toName, onNamed } = props;
  const { t } = useTranslation(['milestones', 'common']);
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!toName) return;
    const title = panel.current?.querySelector('input');
    title?.focus();
    title?.select();
    onNamed();
  }, [toName, onNamed]);

  const atMost = (limit: number) => (text: string) =>
    [...text].length > limit ? t('common:tooLong', { limit }) : null;
  const date = (field: DateField) => (
    <CommitText
      seq={seq}
      label={t(`fields.${field}`)}
      value={writeDate(milestone[field])}
      placeholder={`20/03/${usualYear}`}
      check={(text) => (text.trim() === '' || parseWrittenDate(text, usualYear) ? null : t('common:badDate'))}
      onCommit={(text, seen) => save({ [field]: parseWrittenDate(text, usualYear) }, seen)}
    />
  );
  const text = (field: 'attendees' | 'minutes' | 'note', lines: number) => (
    <CommitText
      seq={seq}
      className={styles.wide ?? ''}
      label={t(`fields.${field}`)}
      lines={lines}
      value={milestone[field]}
      check={atMost(limits.note)}
      onCommit={(value, seen) => save({ [field]: value }, seen)}
    />
  );
  const conclude = (conclusion: Milestone['conclusion']) => {
    // A gate that was judged was held: today, unless its day stands there already.
    const held = conclusion !== '' && milestone.doneDate === null ? { doneDate: today } : {};
    void save({ conclusion, ...held }, seq);
  };
  return (
    <aside ref={panel} className={styles.details} aria-label={t('details')} data-region="details">
      <div className={styles.fields}>
        <CommitText
          seq={seq}
          className={styles.wide ?? ''}
          label={t('fields.title')}
          value={milestone.title}
          check={(value) => (value.trim() === '' ? t('common:required') : atMost(limits.title)(value))}
          onCommit={(title, seen) => save({ title }, seen)}
        />
        {date('dueDate')}
        <CommitText
          seq={seq}
          label={t('fields.remindDays')}
          value={String(milestone.remindDays)}
          check={(value) => (/^\d{1,3}$/.test(value.trim()) && Number(value) <= 366 ? null : t('badDays'))}
          onCommit={(value, seen) => save({ remindDays: Number(value) }, seen)}
        />
        {date('doneDate')}
        <Button
          className={styles.today ?? ''}
          disabledFocusable={milestone.doneDate === today}
          onClick={() => void save({ doneDate: today }, seq)}
        >
          {t('today')}
        </Button>
        <Checkbox
          className={styles.wide ?? ''}
          label={t('fields.isGate')}
          checked={milestone.isGate}
          onChange={(_event, data) => void save({ isGate: data.checked === true }, seq)}
        />
        {(milestone.isGate || milestone.conclusion !== '') && (
          <>
            <Field label={t('fields.conclusion')} className={styles.wide ?? ''}>
              <Select
                value={milestone.conclusion}
                onChange={(_event, { value }) => {
                  const chosen = conclusions.find((each) => each === value);
                  if (chosen !== undefined) conclude(chosen);
                }}
              >
                {conclusions.map((each) => (
                  <option key={each} value={each}>
                    {t(`conclusions.${each || 'none'}`)}
                  </option>
                ))}
              </Select>
            </Field>
            {milestone.conclusion === 'passed-with-changes' && (
              <>
                {date('correctionDue')}
                {date('correctionDone')}
              </>
            )}
            {text('attendees', 2)}
            {text('minutes', 4)}
          </>
        )}
        <CommitText
          seq={seq}
          className={styles.wide ?? ''}
          label={t('fields.responsible')}
          value={milestone.responsible}
          check={atMost(limits.title)}
          onCommit={(responsible, seen) => save({ responsible }, seen)}
        />
        {text('note', 2)}
        <Checkbox
          className={styles.wide ?? ''}
          label={t('fields.skipped')}
          checked={milestone.skipped}
          onChange={(_event, data) => void save({ skipped: data.checked === true }, seq)}
        />
      </div>
      <Attachments productionId={milestone.productionId} itemId={null} milestoneId={milestone.id} />
    </aside>
  );
}
