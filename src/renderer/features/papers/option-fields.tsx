import { Checkbox, Field, Select } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { assertNever } from '../../../shared/assert-never.ts';
import { monthWords, parseMonth } from '../../../shared/time/month.ts';
import { CommitText } from '../../ui/commit-text.tsx';
import { parseWrittenTime } from '../../ui/written-date.ts';
import { CallPaperOptions } from './call-paper-options.tsx';
import styles from './papers-dialog.module.css';
import { PeriodField } from './period-field.tsx';
import type { PaperChoice } from './use-paper-choice.ts';

/** What can be chosen about this paper. */
export function OptionFields({ choice }: { choice: PaperChoice }) {
  switch (choice.document) {
    case 'running-order':
      return <RunningOrderOptions {...choice} />;
    case 'cue-sheet':
      return <DepartmentOption {...choice} />;
    case 'cast-list':
      return <PhonesOption {...choice} />;
    case 'broadcast-schedule':
      return <PeriodField {...choice} />;
    case 'season-plan':
      return <QuarterOption {...choice} />;
    case 'call-sheet':
    case 'week-schedule':
    case 'personal-schedule':
    case 'attendance-sheet':
      return <CallPaperOptions {...choice} />;
    case 'allowance':
      return <MonthOption {...choice} />;
    default:
      return assertNever(choice.document);
  }
}

function RunningOrderOptions({ options, chooseOption }: PaperChoice) {
  const { t } = useTranslation(['papers', 'common']);
  return (
    <>
      <div className={styles.pair}>
        <Field label={t('columns')}>
          <Select
            className={styles.select ?? ''}
            value={options.columns === 'short' ? 'short' : 'all'}
            onChange={(_event, { value }) => chooseOption({ columns: value })}
          >
            <option value="all">{t('columnSet.all')}</option>
            <option value="short">{t('columnSet.short')}</option>
          </Select>
        </Field>
        <CommitText
          seq={0}
          label={t('clockStart')}
          placeholder={t('clockUsual')}
          value={typeof options.clockStart === 'string' ? options.clockStart : ''}
          check={(text) => (text.trim() === '' || parseWrittenTime(text) ? null : t('common:badTime'))}
          onCommit={async (text) => {
            chooseOption({ clockStart: parseWrittenTime(text) ?? undefined });
            return true;
          }}
        />
      </div>
      <Checkbox
        label={t('withMc')}
        checked={options.withMc !== false}
        onChange={(_event, { checked }) => chooseOption({ withMc: checked === true })}
      />
    </>
  );
}

function DepartmentOption({ options, chooseOption, subjects }: PaperChoice) {
  const { t } = useTranslation('papers');
  const known = subjects.departments.some(({ id }) => id === options.departmentId);
  return (
    <Field label={t('department')}>
      <Select
        className={styles.select ?? ''}
        value={known ? String(options.departmentId) : ''}
        onChange={(_event, { value }) => chooseOption({ departmentId: value === '' ? undefined : value })}
      >
        <option value="">{t('allDepartments')}</option>
        {subjects.departments.map(({ id, code, name }) => (
          <option key={id} value={id}>{`${code} · ${name}`}</option>
        ))}
      </Select>
    </Field>
  );
}

function PhonesOption({ options, chooseOption }: PaperChoice) {
  const { t } = useTranslation('papers');
  return (
    <Checkbox
      label={t('withPhones')}
      checked={options.withPhones === true}
      onChange={(_event, { checked }) => chooseOption({ withPhones: checked === true })}
    />
  );
}

function QuarterOption({ options, chooseOption }: PaperChoice) {
  const { t } = useTranslation('papers');
  return (
    <Field label={t('period')}>
      <Select
        className={styles.select ?? ''}
        value={String(options.quarter ?? '')}
        onChange={(_event, { value }) => chooseOption({ quarter: value === '' ? undefined : Number(value) })}
      >
        <option value="">{t('wholeSeason')}</option>
        {[1, 2, 3, 4].map((quarter) => (
          <option key={quarter} value={quarter}>
            {t('quarter', { quarter })}
          </option>
        ))}
      </Select>
    </Field>
  );
}

function MonthOption({ options, chooseOption }: PaperChoice) {
  const { t } = useTranslation('papers');
  return (
    <CommitText
      seq={0}
      label={t('month')}
      value={typeof options.month === 'string' ? monthWords(options.month) : ''}
      check={(text) => (parseMonth(text) ? null : t('badMonth'))}
      onCommit={async (text) => {
        chooseOption({ month: parseMonth(text) ?? undefined });
        return true;
      }}
    />
  );
}
