import {
  Menu,
  MenuDivider,
  MenuItem,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components';
import {
  Add20Regular,
  ArrowRepeatAll20Regular,
  ArrowSort20Regular,
  CalendarDay20Regular,
  CalendarLtr20Regular,
  Copy20Regular,
  Delete20Regular,
  Open20Regular,
  PeopleCheckmark20Regular,
  Rename20Regular,
} from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';
import {
  dayOfMinute,
  fromPlanMinute,
  MINUTES_A_DAY,
  toPlanMinute,
} from '../../../../domain/schedule/index.ts';
import { callStatuses } from '../../../../shared/contract/schedule.ts';
import { openCall } from '../../../navigation/open-call.ts';
import { go } from '../../../navigation/use-place.ts';
import { wantRecord } from '../../../navigation/wanted-record.ts';
import { MenuAt } from '../../../ui/menu-at.tsx';
import { useStore } from '../../../ui/store.ts';
import { openArrange } from '../../arrange/index.ts';
import { isPending } from '../data/own-calls.ts';
import { shortDay } from '../model/day-words.ts';
import { newCall } from '../model/new-call.ts';
import { SLOT_PREFIX } from '../model/to-calendar-calls.ts';
import { type MenuOf, useDesk } from './desk.ts';

/** By right click or Shift+F10 on calls, or on the time between them. */
export function CallMenu() {
  const { state } = useDesk();
  const menu = useStore(state.menu, (value) => value);
  if (!menu) return null;
  const [id] = menu.ids;
  const content =
    id === undefined ? (
      <EmptyTimeItems menu={menu} />
    ) : id.startsWith(SLOT_PREFIX) ? (
      <SlotItems id={id.slice(SLOT_PREFIX.length)} />
    ) : (
      <CallItems ids={menu.ids.filter((each) => !isPending(each))} />
    );
  return (
    <MenuAt at={menu.at} onClose={() => state.menu.set(null)}>
      {content}
    </MenuAt>
  );
}

function EmptyTimeItems({ menu: { minute, column } }: { menu: MenuOf }) {
  const { t } = useTranslation('schedule');
  const { act, view, openDay, filter, facts } = useDesk();
  const at = `${shortDay(dayOfMinute(minute))} ${fromPlanMinute(minute).slice(11)}`;
  const { fields, ...people } = newCall(filter, column, facts.productions);
  const add = [{ fields: { ...fields, startsAt: fromPlanMinute(minute) }, ...people }];
  return (
    <MenuList>
      <MenuItem icon={<Add20Regular />} onClick={() => act({ add })}>
        {t('menu.add', { time: at })}
      </MenuItem>
      {view === 'month' && (
        <MenuItem
          icon={<CalendarDay20Regular />}
          secondaryContent="Ctrl+Enter"
          onClick={() => openDay(dayOfMinute(minute))}
        >
          {t('menu.openDay')}
        </MenuItem>
      )}
    </MenuList>
  );
}

function SlotItems({ id }: { id: string }) {
  const { t } = useTranslation('schedule');
  return (
    <MenuList>
      <MenuItem icon={<Open20Regular />} onClick={() => openSlot(id)}>
        {t('menu.openSlot')}
      </MenuItem>
    </MenuList>
  );
}

export function openSlot(id: string): void {
  wantRecord(id);
  go({ page: 'broadcast' });
}

function CallItems({ ids }: { ids: readonly string[] }) {
  const { t } = useTranslation(['schedule', 'productions', 'arrange']);
  const { read, state, act, remove, write, only, view, openDay } = useDesk();
  const calls = ids.flatMap((id) => read.byId.get(id) ?? []);
  const [first] = calls;
  if (!first) return null;
  const one = calls.length === 1;
  const { productionId } = first;
  const statuses = new Set(calls.map(({ status }) => status));
  const choose = () => state.selection.set(new Set(ids));
  const want = (part: 'title' | 'attendance') => () => {
    choose();
    state.wanted.set({ id: first.id, part });
  };
  const copy = (days: number) => () =>
    act({
      add: calls.map(({ id, startsAt }) => ({
        copyOf: id,
        fields: { startsAt: fromPlanMinute(toPlanMinute(startsAt) + days * MINUTES_A_DAY) },
      })),
    });
  return (
    <MenuList>
      <MenuItem icon={<Open20Regular />} onClick={choose}>
        {t('menu.open')}
      </MenuItem>
      {one && only !== null && (
        <MenuItem icon={<CalendarLtr20Regular />} onClick={() => openCall(first)}>
          {t('openInCalendar')}
        </MenuItem>
      )}
      {one && (
        <MenuItem icon={<Rename20Regular />} secondaryContent="F2" onClick={want('title')}>
          {t('menu.rename')}
        </MenuItem>
      )}
      <MenuItem icon={<Copy20Regular />} onClick={copy(1)}>
        {t('menu.copy')}
      </MenuItem>
      <MenuItem icon={<Copy20Regular />} onClick={copy(7)}>
        {t('menu.copyWeek')}
      </MenuItem>
      <MenuItem icon={<ArrowRepeatAll20Regular />} onClick={() => state.repeat.set([...ids])}>
        {t('menu.repeat')}
      </MenuItem>
      <MenuDivider />
      <Menu
        checkedValues={{ status: statuses.size === 1 ? [...statuses] : [] }}
        onCheckedValueChange={(_event, { checkedItems }) => {
          const status = callStatuses.find((each) => each === checkedItems[0]);
          state.menu.set(null);
          if (status)
            void write(
              { update: calls.map(({ id }) => ({ id, fields: { status } })) },
              { baseSeq: read.seq },
            );
        }}
      >
        <MenuTrigger disableButtonEnhancement>
          <MenuItem>{t('menu.status')}</MenuItem>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            {callStatuses.map((status) => (
              <MenuItemRadio key={status} name="status" value={status}>
                {t(`productions:calls.statuses.${status}`)}
              </MenuItemRadio>
            ))}
          </MenuList>
        </MenuPopover>
      </Menu>
      {one && (
        <MenuItem icon={<PeopleCheckmark20Regular />} onClick={want('attendance')}>
          {t('menu.attendance')}
        </MenuItem>
      )}
      {one && first.itemIds.length > 1 && (
        <MenuItem icon={<ArrowSort20Regular />} onClick={() => openArrange(first)}>
          {t('arrange:order.open')}
        </MenuItem>
      )}
      {view === 'month' && (
        <MenuItem
          icon={<CalendarDay20Regular />}
          secondaryContent="Ctrl+Enter"
          onClick={() => openDay(dayOfMinute(toPlanMinute(first.startsAt)))}
        >
          {t('menu.openDay')}
        </MenuItem>
      )}
      {one && productionId !== null && only === null && (
        <MenuItem
          icon={<Open20Regular />}
          onClick={() => go({ page: 'production', id: productionId, tab: 'outline' })}
        >
          {t('menu.openProduction')}
        </MenuItem>
      )}
      <MenuDivider />
      <MenuItem icon={<Delete20Regular />} secondaryContent="Delete" onClick={() => remove(ids)}>
        {t('menu.remove')}
      </MenuItem>
    </MenuList>
  );
}
