import { useTranslation } from 'react-i18next';
import type { Absence } from '../../../../shared/contract/find-times.ts';
import { formatDateShort } from '../../../../shared/time/format-date.ts';

/** Why someone cannot come, in a few words: “tập Lớp 3, 18:30–21:00”. */
export function useAbsenceWords(): (absence: Absence) => string {
  const { t } = useTranslation(['arrange', 'productions']);
  return ({ kind, from, to, callKind, title }) => {
    const days = from.slice(0, 10) === to.slice(0, 10);
    const isWhole = from.endsWith('T00:00') && to.endsWith('T00:00');
    const hours = `${from.slice(11)}–${to.slice(11)}`;
    const when = days
      ? hours
      : isWhole
        ? formatDateShort(from)
        : `${formatDateShort(from)} ${from.slice(11)} – ${formatDateShort(to)} ${to.slice(11)}`;
    const what = callKind === null ? t(`arrange:why.${kind}`) : t(`productions:calls.kinds.${callKind}`);
    if (kind === 'on-the-way') return t('arrange:whyOnTheWay', { what: title, when });
    if (kind === 'minor-late' || kind === 'minor-hours' || kind === 'inactive') return what;
    return [[what, title].filter((text) => text !== '').join(' '), when].join(', ');
  };
}
