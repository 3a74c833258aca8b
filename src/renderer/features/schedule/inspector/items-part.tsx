import { Button } from '@fluentui/react-components';
import {
  ArrowDown16Regular,
  ArrowSort16Regular,
  ArrowUp16Regular,
  Dismiss16Regular,
} from '@fluentui/react-icons';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { CallRecord } from '../../../../shared/contract/schedule.ts';
import { openArrange } from '../../arrange/index.ts';
import { useDesk } from '../desk/desk.ts';
import { startWords } from '../model/start-words.ts';
import type { EditCall } from './edit-call.ts';
import { FindCombobox } from './find-combobox.tsx';
import styles from './inspector.module.css';
import own from './items-part.module.css';

/** What is rehearsed, in its order, each with its start where an order was accepted: found by typing, put before or behind, left out. */
export function ItemsPart({ call, edit }: { call: CallRecord; edit: EditCall }) {
  const { t } = useTranslation(['schedule', 'arrange']);
  const { facts } = useDesk();
  const { itemIds, productionId } = call;
  const choices = useMemo(
    () =>
      [...facts.items.values()]
        .filter((item) => item.productionId === productionId && !itemIds.includes(item.id))
        .map(({ id, title, parentId }) => {
          const above = parentId === null ? undefined : facts.items.get(parentId)?.title;
          return { id, text: title, ...(above === undefined ? {} : { detail: above }) };
        }),
    [facts.items, productionId, itemIds],
  );
  const starts = useMemo(
    () => startWords(call, facts.items.values(), facts.castings),
    [call, facts.items, facts.castings],
  );
  if (productionId === null) return null;
  const set = (ids: readonly string[]) => void edit({ itemIds: [...ids] });
  const swap = (at: number, by: -1 | 1) => {
    const [one, other] = [itemIds[at], itemIds[at + by]];
    if (one === undefined || other === undefined) return;
    set(itemIds.map((id, index) => (index === at ? other : index === at + by ? one : id)));
  };
  return (
    <section className={styles.part} aria-label={t('inspector.items')}>
      <div className={styles.partHead}>
        <h3>{t('inspector.items')}</h3>
        {itemIds.length > 1 && (
          <Button
            size="small"
            appearance="subtle"
            className={styles.partButton ?? ''}
            icon={<ArrowSort16Regular />}
            onClick={() => openArrange(call)}
          >
            {t('arrange:order.open')}
          </Button>
        )}
      </div>
      {itemIds.length === 0 && <p className={styles.quiet}>{t('inspector.noItems')}</p>}
      <ul>
        {itemIds.map((id, at) => {
          const title = facts.items.get(id)?.title ?? '';
          return (
            <li key={id} className={own.item}>
              {starts.has(id) && <span className={own.start}>{starts.get(id)}</span>}
              <span className={own.title} title={title}>
                {title}
              </span>
              <Button
                size="small"
                appearance="transparent"
                icon={<ArrowUp16Regular />}
                disabled={at === 0}
                aria-label={t('inspector.itemUp', { title })}
                title={t('inspector.itemUp', { title })}
                onClick={() => swap(at, -1)}
              />
              <Button
                size="small"
                appearance="transparent"
                icon={<ArrowDown16Regular />}
                disabled={at === itemIds.length - 1}
                aria-label={t('inspector.itemDown', { title })}
                title={t('inspector.itemDown', { title })}
                onClick={() => swap(at, 1)}
              />
              <Button
                size="small"
                appearance="transparent"
                icon={<Dismiss16Regular />}
                aria-label={t('inspector.itemRemove', { title })}
                title={t('inspector.itemRemove', { title })}
                onClick={() => set(itemIds.filter((each) => each !== id))}
              />
            </li>
          );
        })}
      </ul>
      <FindCombobox
        label={t('inspector.addItem')}
        nothing={t('filter.nothing')}
        choices={choices}
        onChoose={(id) => set([...itemIds, id])}
      />
    </section>
  );
}
