import {
  Button,
  Menu,
  MenuDivider,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components';
import {
  CalendarCancel16Regular,
  CheckmarkCircle16Regular,
  ErrorCircle16Filled,
  MoreHorizontal16Regular,
} from '@fluentui/react-icons';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { toPlanMinute } from '../../../../domain/schedule/index.ts';
import type { CallRecord } from '../../../../shared/contract/schedule.ts';
import { CommitLine } from '../../../ui/commit-text.tsx';
import { useDesk } from '../desk/desk.ts';
import { clockText, minutesOf, withStart } from '../model/call-times.ts';
import type { PersonState } from '../model/people-states.ts';
import type { PersonRow } from '../model/person-rows.ts';
import type { EditCall } from './edit-call.ts';
import styles from './inspector.module.css';
import { StandInBox } from './stand-in-box.tsx';

const icons = {
  free: <CheckmarkCircle16Regular />,
  clash: <ErrorCircle16Filled />,
  limit: <ErrorCircle16Filled />,
  busy: <CalendarCancel16Regular />,
} as const;

type Props = { call: CallRecord; row: PersonRow; state: PersonState; edit: EditCall };
type Open = { kind: 'times' } | { kind: 'stand-in'; roleId: string };

/** One person of a call: what they play, whether they can come, and what a hand may change. */
export function PersonLine({ call, row, state, edit }: Props) {
  const { t } = useTranslation('schedule');
  const { facts } = useDesk();
  const [open, setOpen] = useState<Open | null>(null);
  const { personId, source, roles } = row;
  const person = facts.people.get(personId);
  const name = person?.name ?? '';
  const removed = source === 'removed';
  const roleName = (id: string) => facts.roles.get(id)?.name ?? '';
  const words = roles.map(({ roleId, as, castNumber }): string => {
    const role = roleName(roleId);
    if (as === 'stand-in') return t('inspector.standIn', { role });
    return as === 'main'
      ? t('inspector.role', { role, number: castNumber })
      : t('inspector.understudy', { role });
  });
  if (source === 'added') words.push(t('inspector.added'));
  if (removed) words.push(t('inspector.removed'));
  const clock = (minutes: number) => withClock(call, minutes);
  const times =
    row.arriveMinutes === null && row.leaveMinutes === null
      ? ''
      : t('inspector.timesShort', {
          from: clock(row.arriveMinutes ?? 0),
          to: clock(row.leaveMinutes ?? call.durationMinutes),
        });
  if (times !== '') words.push(times);
  return (
    <li className={styles.person} data-removed={removed}>
      <div className={styles.personLine}>
        <span className={styles.avatar} data-state={removed ? 'free' : state} aria-hidden="true">
          {person?.initials}
        </span>
        <span className={styles.personNames}>
          <span className={styles.personName}>
            {person?.honour && <span className={styles.honour}>{person.honour} </span>}
            {name}
          </span>
          <span className={styles.quiet}>{words.join(', ') || person?.row.jobs[0]}</span>
        </span>
        {!removed && (
          <span className={styles.personState} data-state={state} title={t(`inspector.states.${state}`)}>
            {icons[state]}
            <span className={state === 'free' ? 'visually-hidden' : undefined}>
              {t(`inspector.states.${state}`)}
            </span>
          </span>
        )}
        <Menu>
          <MenuTrigger disableButtonEnhancement>
            <Button
              size="small"
              appearance="transparent"
              icon={<MoreHorizontal16Regular />}
              aria-label={t('inspector.more', { name })}
            />
          </MenuTrigger>
          <MenuPopover>
            <MenuList>
              {!removed && (
                <MenuItem onClick={() => setOpen({ kind: 'times' })}>
                  {t('inspector.timesOpen', { name })}
                </MenuItem>
              )}
              {roles.map(({ roleId, as }) =>
                as === 'stand-in' ? (
                  <MenuItem
                    key={roleId}
                    onClick={() =>
                      void edit({ overrides: call.overrides.filter((each) => each.roleId !== roleId) })
                    }
                  >
                    {t('inspector.standInEnd', { role: roleName(roleId) })}
                  </MenuItem>
                ) : (
                  <MenuItem key={roleId} onClick={() => setOpen({ kind: 'stand-in', roleId })}>
                    {t('inspector.standInFor', { role: roleName(roleId) })}
                  </MenuItem>
                ),
              )}
              <MenuDivider />
              {source !== 'derived' && (
                <MenuItem onClick={() => void edit({}, { reset: [personId] })}>
                  {t('inspector.resetPerson', { name })}
                </MenuItem>
              )}
              {!removed && (
                <MenuItem onClick={() => void edit({}, { remove: [personId] })}>
                  {t('inspector.removePerson', { name })}
                </MenuItem>
              )}
            </MenuList>
          </MenuPopover>
        </Menu>
      </div>
      {open?.kind === 'times' && <TimesOf call={call} row={row} name={name} edit={edit} />}
      {open?.kind === 'stand-in' && (
        <StandInBox
          call={call}
          roleId={open.roleId}
          personId={personId}
          onChoose={(id) => {
            setOpen(null);
            const others = call.overrides.filter(({ roleId }) => roleId !== open.roleId);
            void edit({ overrides: [...others, { roleId: open.roleId, personId: id }] });
          }}
        />
      )}
    </li>
  );
}

const withClock = (call: CallRecord, minutes: number): string =>
  withStart(call, (toPlanMinute(call.startsAt) % 1440) + minutes).slice(11);

type TimesProps = { call: CallRecord; row: PersonRow; name: string; edit: EditCall };

/** When one person is wanted within the call; empty is its whole length. */
function TimesOf({ call, row, name, edit }: TimesProps) {
  const { t } = useTranslation('schedule');
  const { read } = useDesk();
  const { personId, arriveMinutes, leaveMinutes } = row;
  /** Minutes after the start; a clock before it is of the next morning. */
  const offset = (text: string): number | null => {
    if (text.trim() === '') return null;
    const minutes = minutesOf(text);
    if (minutes === null) return Number.NaN;
    return (minutes - (toPlanMinute(call.startsAt) % 1440) + 1440) % 1440;
  };
  const check = (text: string) => {
    const minutes = offset(text);
    if (minutes === null || minutes <= call.durationMinutes) return null;
    return Number.isNaN(minutes)
      ? t('inspector.badTime')
      : t('inspector.outsideCall', { from: withClock(call, 0), to: withClock(call, call.durationMinutes) });
  };
  const set = (times: { arriveMinutes: number | null; leaveMinutes: number | null }, seq: number) =>
    edit({}, { times: [{ personId, ...times }] }, seq);
  const shown = (minutes: number | null) => (minutes === null ? '' : withClock(call, minutes));
  return (
    <div className={styles.personTimes} role="group" aria-label={t('inspector.times', { name })}>
      <span>{t('inspector.personFrom')}</span>
      <CommitLine
        label={t('inspector.personFrom')}
        className={styles.time ?? ''}
        placeholder={withClock(call, 0)}
        value={shown(arriveMinutes)}
        seq={read.seq}
        check={check}
        shownAs={(text) => (text.trim() === '' ? '' : clockText(text))}
        onCommit={(text, seq) => set({ arriveMinutes: offset(text) || null, leaveMinutes }, seq)}
      />
      <span>{t('inspector.personTo')}</span>
      <CommitLine
        label={t('inspector.personTo')}
        className={styles.time ?? ''}
        placeholder={withClock(call, call.durationMinutes)}
        value={shown(leaveMinutes)}
        seq={read.seq}
        check={check}
        shownAs={(text) => (text.trim() === '' ? '' : clockText(text))}
        onCommit={(text, seq) => set({ arriveMinutes, leaveMinutes: offset(text) }, seq)}
      />
    </div>
  );
}
