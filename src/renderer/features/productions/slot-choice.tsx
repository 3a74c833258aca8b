import { Field, Select } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { formatMinutesSeconds } from '../../../shared/time/duration.ts';
import { orpc } from '../../client/client.ts';
import { dateShort } from '../../i18n/date-words.ts';

type Props = {
  productionId: string;
  slotId: string | null;
  className?: string;
  onChoose: (id: string | null) => void;
};

/** The slot that the running order is measured against, out of the production's own. */
export function SlotChoice({ productionId, slotId, className, onChoose }: Props) {
  const { t } = useTranslation('productions');
  const { data: slots = [] } = useQuery(orpc.broadcast.slots.queryOptions({ input: { productionId } }));
  return (
    <Field label={t('info.slot')} hint={t('info.slotHint')} {...(className ? { className } : {})}>
      <Select value={slotId ?? ''} onChange={(_event, { value }) => onChoose(value === '' ? null : value)}>
        <option value="">{t('info.noSlot')}</option>
        {slots.map((slot) => (
          <option key={slot.id} value={slot.id}>
            {t('slots.option', {
              channel: slot.channelCode,
              date: `${dateShort(slot.startsAt)}/${slot.startsAt.slice(0, 4)} ${slot.startsAt.slice(11)}`,
              duration: formatMinutesSeconds(slot.durationSeconds),
            })}
          </option>
        ))}
      </Select>
    </Field>
  );
}
