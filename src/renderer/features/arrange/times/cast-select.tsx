import { Field, Select } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { useRecords } from '../../../client/records.ts';
import { castsOf } from './casts-of.ts';

type Props = { productionId: string; value: number | null; onChange: (castNumber: number | null) => void };

/** Which cast (kíp) is wanted: one of those that the production has, or every one. */
export function CastSelect({ productionId, value, onChange }: Props) {
  const { t } = useTranslation('arrange');
  const castings = useRecords('casting', { productionId });
  return (
    <Field label={t('times.cast')}>
      <Select
        value={String(value ?? '')}
        onChange={(_event, data) => onChange(data.value === '' ? null : Number(data.value))}
      >
        <option value="">{t('times.everyCast')}</option>
        {castsOf(castings.data?.rows ?? []).map((number) => (
          <option key={number} value={number}>
            {t('times.castNumber', { number })}
          </option>
        ))}
      </Select>
    </Field>
  );
}
