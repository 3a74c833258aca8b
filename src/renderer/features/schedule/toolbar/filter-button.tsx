import { Button, Checkbox, Input, Popover, PopoverSurface, PopoverTrigger } from '@fluentui/react-components';
import { Filter20Filled, Filter20Regular, Search16Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fold } from '../../../../shared/text/fold.ts';
import { useDesk } from '../desk/desk.ts';
import { type CallFilter, NONE, noFilter } from '../model/to-calendar-calls.ts';
import styles from './toolbar.module.css';

type Choice = { id: string; name: string };
type Part = { key: keyof CallFilter; choices: readonly Choice[] };

/** Which calls are shown: by people, places and productions, found by typing a part of the name. */
export function FilterButton() {
  const { t } = useTranslation('schedule');
  const { filter, setFilter, facts } = useDesk();
  const [search, setSearch] = useState('');
  const parts: Part[] = [
    {
      key: 'productions',
      choices: [
        ...[...facts.productions.values()].map(({ id, title }) => ({ id, name: title })),
        { id: NONE, name: t('houseWork') },
      ],
    },
    { key: 'places', choices: [...facts.places.values(), { id: NONE, name: t('noPlace') }] },
    { key: 'people', choices: [...facts.people.values()] },
  ];
  const wanted = fold(search);
  const found = parts
    .map((part) => ({ ...part, choices: part.choices.filter(({ name }) => fold(name).includes(wanted)) }))
    .filter(({ choices }) => choices.length > 0);
  const chosen = parts.flatMap(({ key }) => {
    const ids = filter[key];
    if (ids.length === 0) return [];
    const name = parts.find((part) => part.key === key)?.choices.find(({ id }) => id === ids[0])?.name;
    return ids.length === 1 && name ? name : t(`filter.${key}Count`, { count: ids.length });
  });
  const toggle = (key: keyof CallFilter, id: string) => {
    const ids = filter[key];
    setFilter({ ...filter, [key]: ids.includes(id) ? ids.filter((each) => each !== id) : [...ids, id] });
  };
  return (
    <Popover positioning="below-end" trapFocus onOpenChange={() => setSearch('')}>
      <PopoverTrigger disableButtonEnhancement>
        <Button
          size="small"
          className={styles.filter ?? ''}
          icon={chosen.length > 0 ? <Filter20Filled /> : <Filter20Regular />}
          title={chosen.length > 0 ? t('filter.hidden') : t('filter.button')}
        >
          <span className={styles.clip}>
            {chosen.length > 0 ? t('filter.chosen', { what: chosen.join(', ') }) : t('filter.button')}
          </span>
        </Button>
      </PopoverTrigger>
      <PopoverSurface className={styles.filterBox ?? ''} aria-label={t('filter.button')}>
        <div className={styles.filterHead}>
          <Input
            size="small"
            className={styles.grow ?? ''}
            contentBefore={<Search16Regular />}
            aria-label={t('filter.search')}
            placeholder={t('filter.search')}
            value={search}
            onChange={(_event, { value }) => setSearch(value)}
          />
          <Button size="small" disabled={chosen.length === 0} onClick={() => setFilter(noFilter)}>
            {t('filter.clear')}
          </Button>
        </div>
        <div className={styles.filterList}>
          {found.length === 0 && <p className={styles.quiet}>{t('filter.nothing')}</p>}
          {found.map(({ key, choices }) => (
            <fieldset key={key} className={styles.filterPart}>
              <legend>{t(`filter.${key}`)}</legend>
              {choices.map(({ id, name }) => (
                <Checkbox
                  key={id}
                  className={styles.check ?? ''}
                  checked={filter[key].includes(id)}
                  label={name}
                  onChange={() => toggle(key, id)}
                />
              ))}
            </fieldset>
          ))}
        </div>
      </PopoverSurface>
    </Popover>
  );
}
