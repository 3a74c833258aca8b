import { Combobox, Field, Option } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { limits } from '../../../shared/limits.ts';
import { fold } from '../../../shared/text/fold.ts';
import { client, orpc } from '../../client/client.ts';
import { ownWrites } from '../../client/own-writes.ts';
import { useToasts } from '../../ui/toasts.tsx';

const NONE = 'none';
const ADD = 'add';

/** Takes what is typed in the field, adding the place if need be; answers the chosen place, undefined if none is typed. */
export type TakeTyped = () => Promise<string | null | undefined>;

type Props = {
  label: string;
  placeId: string | null;
  className?: string;
  onChoose: (placeId: string | null) => void;
  /**
   * Set where the form is stored as a whole: a new place is then added with it, and not when the field is left, so that
   * a form which is given up adds nothing.
   */
  takeTyped?: RefObject<TakeTyped | null>;
};

/** A place of the house: found by typing a part of its name, or added under the name that was typed. */
export function PlaceChoice({ label, placeId, className, onChoose, takeTyped }: Props) {
  const { t } = useTranslation('productions');
  const toasts = useToasts();
  const { data } = useQuery(orpc.records.place.list.queryOptions({ input: {} }));
  const [typed, setTyped] = useState<string | null>(null);
  const [left, setLeft] = useState(false);
  // A press on the list takes the keyboard from the field, and is no leaving.
  const picking = useRef(false);
  const places = data?.rows ?? [];
  const chosen = places.find((place) => place.id === placeId)?.name ?? '';
  const wanted = fold(typed ?? '').trim();
  const found = places.filter((place) => fold(place.name).includes(wanted));
  const name = (typed ?? '').trim().slice(0, limits.title);
  const known = places.find((place) => fold(place.name) === fold(name));
  const isNew = name !== '' && !known;

  const choose = (id: string | null) => {
    setTyped(null);
    onChoose(id);
  };
  const add = async (): Promise<string | null> => {
    const { ids } = await ownWrites.send(() => client.records.place.write({ add: [{ name }] }));
    const id = ids[0] ?? null;
    choose(id);
    return id;
  };
  const addNow = () => add().catch((error: unknown) => toasts.refuse(error));
  const take: TakeTyped = async () => {
    if (typed === null) return undefined;
    return isNew ? add() : (known?.id ?? null);
  };
  useEffect(() => {
    if (takeTyped) takeTyped.current = take;
  });
  const leave = () => {
    if (picking.current) {
      picking.current = false;
      return;
    }
    setLeft(true);
    if (typed === null) return;
    if (!isNew) choose(known?.id ?? null);
    else if (!takeTyped) void addNow();
  };
  return (
    <Field
      label={label}
      {...(className ? { className } : {})}
      {...(takeTyped && left && isNew ? { hint: t('placeChoice.willAdd') } : {})}
    >
      <Combobox
        freeform
        positioning={{ position: 'below', align: 'start', autoSize: 'height', fallbackPositions: ['above'] }}
        value={typed ?? chosen}
        placeholder={t('placeChoice.addHint')}
        selectedOptions={placeId === null ? [NONE] : [placeId]}
        onChange={(event) => {
          setTyped(event.target.value);
          setLeft(false);
        }}
        onOptionSelect={(_event, { optionValue }) => {
          // Typing clears the selection, which is told here too and is no choice.
          if (optionValue === undefined) return;
          if (optionValue !== ADD) choose(optionValue === NONE ? null : optionValue);
          else if (takeTyped) setLeft(true);
          else void addNow();
        }}
        listbox={{
          onMouseDown: () => {
            picking.current = true;
          },
        }}
        onFocus={() => {
          picking.current = false;
        }}
        onBlur={leave}
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
