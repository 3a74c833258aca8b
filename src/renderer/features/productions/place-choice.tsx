import { Combobox, Field, Option } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { limits } from '../../../shared/limits.ts';
import { fold } from '../../../shared/text/fold.ts';
import { client, orpc } from '../../client/client.ts';
import { ownWrites } from '../../client/own-writes.ts';
import { useToasts } from '../../ui/toasts.tsx';

const NONE = 'none';
const ADD = 'add';

type Props = {
  label: string;
  placeId: string | null;
  className?: string;
  onChoose: (placeId: string | null) => void;
};

/** A place of the house: found by typing a part of its name, or added under the name that was typed. */
export function PlaceChoice({ label, placeId, className, onChoose }: Props) {
  const { t } = useTranslation('productions');
  const toasts = useToasts();
  const { data } = useQuery(orpc.records.place.list.queryOptions({ input: {} }));
  const [typed, setTyped] = useState<string | null>(null);
  const places = data?.rows ?? [];
  const chosen = places.find((place) => place.id === placeId)?.name ?? '';
  const wanted = fold(typed ?? '').trim();
  const found = places.filter((place) => fold(place.name).includes(wanted));
  const name = (typed ?? '').trim().slice(0, limits.title);
  const isNew = name !== '' && !places.some((place) => fold(place.name) === fold(name));

  const add = async () => {
    try {
      const { ids } = await ownWrites.send(() => client.records.place.write({ add: [{ name }] }));
      if (ids[0]) onChoose(ids[0]);
    } catch (error) {
      toasts.refuse(error);
    }
  };
  return (
    <Field label={label} {...(className ? { className } : {})}>
      <Combobox
        freeform
        positioning={{ position: 'below', align: 'start', autoSize: 'height', fallbackPositions: ['above'] }}
        value={typed ?? chosen}
        placeholder={t('placeChoice.addHint')}
        selectedOptions={placeId === null ? [NONE] : [placeId]}
        onChange={(event) => setTyped(event.target.value)}
        onOptionSelect={(_event, { optionValue }) => {
          // Typing clears the selection, which is told here too and is no choice.
          if (optionValue === undefined) return;
          setTyped(null);
          if (optionValue === ADD) void add();
          else if (optionValue === NONE) onChoose(null);
          else onChoose(optionValue);
        }}
        onBlur={() => setTyped(null)}
      >
        {wanted === '' && <Option value={NONE}>{t('placeChoice.none')}</Option>}
        {found.map((place) => (
          <Option key={place.id} value={place.id}>
            {place.name}
          </Option>
        ))}
        {isNew && (
          <Option value={ADD} text={name}>
            {t('placeChoice.add', { name })}
          </Option>
        )}
      </Combobox>
    </Field>
  );
}
