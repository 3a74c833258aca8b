import { useTranslation } from 'react-i18next';
import { type BusySpan, fromPlanMinute, toPlanMinute } from '../../../../domain/schedule/index.ts';
import type { CallRecord } from '../../../../shared/contract/schedule.ts';
import { useDesk } from '../desk/desk.ts';
import { type StandIn, standIns } from '../model/stand-ins.ts';
import { FindCombobox } from './find-combobox.tsx';

type Props = {
  call: CallRecord;
  roleId: string;
  /** Who plays the role now. */
  personId: string;
  onChoose: (personId: string) => void;
};

const clock = (minute: number) => fromPlanMinute(minute).slice(11);

/** Who takes over a role for this call: who knows it, whom it suits, who is free; the busy ones with the reason. */
export function StandInBox({ call, roleId, personId, onChoose }: Props) {
  const { t } = useTranslation(['schedule', 'arrange']);
  const { facts, checks } = useDesk();
  const start = toPlanMinute(call.startsAt);
  const free = checks.whoIsFree(start, start + call.durationMinutes, [call.id]);
  const busy = new Map(free.map((one) => [one.personId, one.busy]));
  const people = [...facts.people.values()].flatMap(({ id, row }) => {
    const spans = busy.get(id);
    return spans === undefined || id === personId ? [] : { id, roleTypes: row.roleTypes, busy: spans };
  });
  const role = { id: roleId, roleType: facts.roles.get(roleId)?.roleType ?? '' };
  const whyBusy = ({ kind, callId, from, to }: BusySpan) => {
    const what = callId === null ? t(`arrange:why.${kind}`) : checks.names.call(callId);
    return t('inspector.standInBusy', { what, from: clock(from), to: clock(to) });
  };
  const detailOf = ({ personId: id, as, castNumber, busy: span }: StandIn) => {
    const person = facts.people.get(id);
    return [
      person && person.row.name !== person.name ? person.row.name : '',
      as === 'cast' ? t('inspector.castNumber', { number: castNumber }) : '',
      as === 'understudy' || as === 'fits' ? t(`inspector.standInAs.${as}`) : '',
      span ? whyBusy(span) : '',
    ]
      .filter((words) => words !== '')
      .join(' · ');
  };
  return (
    <FindCombobox
      autoFocus
      label={t('inspector.chooseStandIn')}
      nothing={t('filter.nothing')}
      choices={standIns(role, facts.castings, people).map((one) => ({
        id: one.personId,
        text: facts.people.get(one.personId)?.name ?? '',
        detail: detailOf(one),
      }))}
      onChoose={onChoose}
    />
  );
}
