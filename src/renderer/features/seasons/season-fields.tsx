import { Field, Input } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { limits } from '../../../shared/limits.ts';
import type { SeasonFault, SeasonText } from './season-form.ts';
import styles from './seasons.module.css';

type Props = {
  text: SeasonText;
  faults: SeasonFault;
  onChange: (text: SeasonText) => void;
  onYear: (year: string) => void;
};

/** Name, year, first and last day of a season, with what is wrong at each. */
export function SeasonFields({ text, faults, onChange, onYear }: Props) {
  const { t } = useTranslation('seasons');
  const fault = (key: keyof SeasonText) =>
    faults[key] ? ({ validationState: 'error', validationMessage: t(`fault.${faults[key]}`) } as const) : {};
  return (
    <div className={styles.fields}>
      <Field label={t('year')} {...fault('year')}>
        <Input
          autoFocus
          value={text.year}
          inputMode="numeric"
          maxLength={4}
          onChange={(_event, { value }) => onYear(value)}
        />
      </Field>
      <Field label={t('name')} {...fault('name')}>
        <Input
          value={text.name}
          maxLength={limits.title}
          onChange={(_event, { value }) => onChange({ ...text, name: value })}
        />
      </Field>
      <Field label={t('start')} {...fault('start')}>
        <Input value={text.start} onChange={(_event, { value }) => onChange({ ...text, start: value })} />
      </Field>
      <Field label={t('end')} {...fault('end')}>
        <Input value={text.end} onChange={(_event, { value }) => onChange({ ...text, end: value })} />
      </Field>
    </div>
  );
}
