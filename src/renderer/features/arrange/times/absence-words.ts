import { useTranslation } from 'react-i18next';
import type { Absence } from '../../../../shared/contract/find-times.ts';
import { addDays, dateOf, type LocalDateTime } from '../../../../shared/time/local-time.ts';
import { dateShort } from '../../../i18n/date-words.ts';

/** Why someone cannot come, in a few words: “tập Lớp 3, 18:30–21:00”. */
export function useAbsenceWords(): (absence: Absence) => string {
  const { t } = useTranslation(['arrange', 'productions']);
  return ({ kind, from, to, callKind, title }) => {
    const when = whenOf(from, to, (date) => t('arrange:whySince', { date }));
    const what = callKind === null ? t(`arrange:why.${kind}`) : t(`productions:calls.kinds.${callKind}`);
    if (kind === 'on-the-way') return t('arrange:whyOnTheWay', { what: title, when });
    if (kind === 'minor-late' || kind === 'minor-hours' || kind === 'inactive') return what;
    return [[what, title].filter((text) => text !== '').join(' '), when].join(', ');
  };
}

/** Hours of a day, days by their first and last, or both where neither will do. */
function whenOf(from: LocalDateTime, to: LocalDateTime | null, since: (date: string) => string): string {
  const first = dateShort(from);
  if (to === null) return since(first);
  const [begin, end] = [from.slice(11), to.slice(11)];
  // Midnight belongs to the day that ends.
  const last = end === '00:00' ? addDays(dateOf(to), -1) : dateOf(to);
  const isOneDay = dateOf(from) === last;
  if (begin === '00:00' && end === '00:00') return isOneDay ? first : `${first} – ${dateShort(last)}`;
  if (isOneDay) return `${begin}–${end === '00:00' ? '24:00' : end}`;
  return `${first} ${begin} – ${dateShort(to)} ${end}`;
}
