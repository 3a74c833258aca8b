import {
  Button,
  Input,
  Menu,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components';
import {
  ArrowSort20Regular,
  PanelLeftContract20Regular,
  PanelLeftExpand20Regular,
  Search16Regular,
  Warning12Regular,
} from '@fluentui/react-icons';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Rehearsable } from '../../../../shared/contract/schedule.ts';
import { hoursText } from '../../../../shared/time/hours-text.ts';
import { useWindowState } from '../../../client/use-window-state.ts';
import { HueMark } from '../../../ui/chip.tsx';
import { useDesk } from '../desk/desk.ts';
import { type TraySort, trayGroups, traySorts } from '../model/tray-rows.ts';
import styles from './tray.module.css';

/** What is not yet scheduled (chưa xếp lịch): items that lack hours, to be dragged into the calendar. */
export function Tray() {
  const { t } = useTranslation('schedule');
  const { facts, filter, view } = useDesk();
  // A month wants the width of seven days; whoever schedules in it opens the tray there.
  const [kept, fold] = useWindowState(view === 'month' ? 'schedule.trayOfMonth' : 'schedule.tray');
  const folded = view === 'month' ? (kept ?? 'folded') : kept;
  const [keptSort, keepSort] = useWindowState('schedule.traySort');
  const [search, setSearch] = useState('');
  const sort: TraySort = traySorts.find((each) => each === keptSort) ?? 'order';
  const { productions } = filter;
  const groups = useMemo(
    () => trayGroups(facts.rehearsables, { productions, search, sort }),
    [facts.rehearsables, productions, search, sort],
  );
  const lacking = useMemo(
    () => facts.rehearsables.filter(({ neededMinutes, givenMinutes }) => givenMinutes < neededMinutes).length,
    [facts.rehearsables],
  );
  if (folded === 'folded')
    return (
      <div className={styles.folded}>
        <Button
          size="small"
          appearance="subtle"
          icon={<PanelLeftExpand20Regular />}
          title={t('tray.open')}
          aria-label={t('tray.open')}
          aria-expanded={false}
          onClick={() => fold('open')}
        />
        <span className={styles.foldedTitle}>
          {t('tray.title')} <b>{lacking}</b>
        </span>
      </div>
    );
  return (
    <section className={styles.tray} aria-label={t('tray.title')} data-region="tray">
      <div className={styles.head}>
        <h2>{t('tray.title')}</h2>
        <span className={styles.count}>{lacking}</span>
        <Menu
          checkedValues={{ sort: [sort] }}
          onCheckedValueChange={(_event, { checkedItems }) => keepSort(checkedItems[0] ?? 'order')}
        >
          <MenuTrigger disableButtonEnhancement>
            <Button
              size="small"
              appearance="subtle"
              icon={<ArrowSort20Regular />}
              title={t('tray.sort')}
              aria-label={t('tray.sort')}
            />
          </MenuTrigger>
          <MenuPopover>
            <MenuList>
              {traySorts.map((each) => (
                <MenuItemRadio key={each} name="sort" value={each}>
                  {t(`tray.sorts.${each}`)}
                </MenuItemRadio>
              ))}
            </MenuList>
          </MenuPopover>
        </Menu>
        <Button
          size="small"
          appearance="subtle"
          icon={<PanelLeftContract20Regular />}
          title={t('tray.close')}
          aria-label={t('tray.close')}
          aria-expanded
          onClick={() => fold('folded')}
        />
      </div>
      <div className={styles.search}>
        <Input
          size="small"
          contentBefore={<Search16Regular />}
          aria-label={t('tray.search')}
          placeholder={t('tray.search')}
          value={search}
          onChange={(_event, { value }) => setSearch(value)}
        />
      </div>
      <div className={styles.list}>
        {groups.length === 0 && (
          <p className={styles.empty}>
            {search !== ''
              ? t('tray.nothing')
              : facts.rehearsables.length === 0
                ? t('tray.none')
                : t('tray.done')}
          </p>
        )}
        {groups.map(({ productionId, missingMinutes, items }) => {
          const production = facts.productions.get(productionId);
          return (
            <section key={productionId} aria-label={production?.title ?? ''}>
              <h3 className={styles.group}>
                <HueMark hue={production?.hue ?? 0} />
                <span className={styles.groupTitle}>{production?.title}</span>
                {missingMinutes > 0 && (
                  <span className={styles.missing}>
                    {t('tray.missing', { hours: hoursText(missingMinutes) })}
                  </span>
                )}
              </h3>
              <ul>
                {items.map((item) => (
                  <TrayRow key={item.itemId} item={item} hue={production?.hue ?? 0} />
                ))}
              </ul>
            </section>
          );
        })}
      </div>
      <p className={styles.hint}>
        {t('tray.hint')} <kbd>{t('tray.space')}</kbd>
      </p>
    </section>
  );
}

function TrayRow({ item, hue }: { item: Rehearsable; hue: number }) {
  const { t } = useTranslation('schedule');
  const { itemId, title, path, givenMinutes, neededMinutes, personIds, openRoleIds } = item;
  const hours = { given: hoursText(givenMinutes), needed: hoursText(neededMinutes) };
  const share = neededMinutes === 0 ? 100 : Math.min(100, (givenMinutes / neededMinutes) * 100);
  return (
    <li>
      <button
        type="button"
        className={styles.item}
        data-tray-item={itemId}
        title={[...path, title].join(' › ')}
        style={{ '--hue': `var(--prod-${hue})` } as React.CSSProperties}
      >
        <span className={styles.itemTitle}>{title}</span>
        <span className={styles.itemLine}>
          <span className={styles.people}>
            {t('tray.peopleCount', { count: personIds.length })}
            {openRoleIds.length > 0 && (
              <span className={styles.open} title={t('tray.openRoles', { count: openRoleIds.length })}>
                <Warning12Regular />
                <span className="visually-hidden">{t('tray.openRoles', { count: openRoleIds.length })}</span>
              </span>
            )}
          </span>
          <span className={styles.bar} aria-hidden="true">
            <span style={{ width: `${share}%` }} />
          </span>
          <span className={styles.hours} aria-hidden="true">
            <b>{hours.given}</b>/{t('spanPanel.hours', { hours: hours.needed })}
          </span>
          <span className="visually-hidden">{t('tray.givenLabel', hours)}</span>
        </span>
      </button>
    </li>
  );
}
