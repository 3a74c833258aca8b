import { Combobox, Field, Option, OptionGroup } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fold } from '../../../../shared/text/fold.ts';
import styles from './times.module.css';

/** Something that people are wanted for, or a person; `detail` tells equal names apart. */
export type Choice = { key: string; name: string; detail: string };

const MOST = 30;

type Props = {
  items: readonly Choice[];
  people: readonly Choice[];
  chosen: readonly Choice[];
  onAdd: (key: string) => void;
  onRemove: (key: string) => void;
};

/** Items and people, found by a part of their name without marks, one after another by the keyboard. */
export function WhoPicker({ items, people, chosen, onAdd, onRemove }: Props) {
  const { t } = useTranslation('arrange');
  const [typed, setTyped] = useState('');
  const wanted = fold(typed).trim();
  const taken = new Set(chosen.map(({ key }) => key));
  const found = (all: readonly Choice[]) =>
    all
      .filter(({ key, name, detail }) => !taken.has(key) && fold(`${name} ${detail}`).includes(wanted))
      .slice(0, MOST);
  const [foundItems, foundPeople] = [found(items), found(people)];
  const groups = [
    { label: t('times.items'), choices: foundItems },
    { label: t('times.people'), choices: foundPeople },
  ].filter(({ choices }) => choices.length > 0);
  return (
    <div>
      <Field label={t('times.who')}>
        <Combobox
          className={styles.combo ?? ''}
          placeholder={t('times.whoHint')}
          value={typed}
          selectedOptions={[]}
          positioning={{ position: 'below', align: 'start', autoSize: 'height' }}
          onChange={(event) => setTyped(event.target.value)}
          onOptionSelect={(_event, { optionValue }) => {
            setTyped('');
            if (optionValue) onAdd(optionValue);
          }}
          onBlur={() => setTyped('')}
        >
          {groups.map(({ label, choices }) => (
            <OptionGroup key={label} label={label}>
              {choices.map(({ key, name, detail }) => (
                <Option key={key} value={key} text={name}>
                  <span>
                    {name}
                    {detail && <span className={styles.quiet}>{` · ${detail}`}</span>}
                  </span>
                </Option>
              ))}
            </OptionGroup>
          ))}
          {groups.length === 0 && (
            <Option key="none" disabled text="">
              {t('times.nobody')}
            </Option>
          )}
        </Combobox>
      </Field>
      {chosen.length > 0 && (
        <ul className={styles.tags} aria-label={t('times.chosen')}>
          {chosen.map(({ key, name }) => (
            <li key={key} className={styles.tag}>
              <span>{name}</span>
              <button
                type="button"
                className={styles.tagButton}
                aria-label={t('times.takeOut', { name })}
                title={t('times.takeOut', { name })}
                onClick={() => onRemove(key)}
              >
                <DismissRegular fontSize={12} aria-hidden />
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
