import type { TFunction } from 'i18next';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { callKinds } from '../../../../../shared/contract/schedule.ts';
import type { CalendarCall } from '../types.ts';
import { span } from '../words.ts';

/** Words of the cards, translated once: a label a card is then only joined. */
export type CardWords = {
  label: (call: CalendarCall, day: string) => string;
  role: (call: CalendarCall) => string;
  /** `+3`, and what it is called. */
  more: (count: number) => string;
  moreLabel: (day: string, count: number) => string;
};

/** Stands for the day in a sentence that is translated once a count and not once an hour of the grid. */
const DAY = '\u0000';

function once(of: (count: number) => string): (count: number) => string {
  const known = new Map<number, string>();
  return (count) => {
    const words = known.get(count) ?? of(count);
    known.set(count, words);
    return words;
  };
}

function wordsOf(t: TFunction<readonly ['calendar', 'productions']>): CardWords {
  const kinds: Record<string, string> = { 'live-slot': t('calendar:liveSlot') };
  for (const kind of callKinds) kinds[kind] = t(`productions:calls.kinds.${kind}`);
  const statuses: Record<string, string> = t('calendar:statuses', { returnObjects: true });
  const severities: Record<string, string> = t('calendar:severities', { returnObjects: true });
  const more = once((count) => t('calendar:more', { count }));
  const moreLabel = once((count) => t('calendar:moreLabel', { day: DAY, count }));
  const [role, fixed] = [t('calendar:roleCall'), t('calendar:roleFixed')];
  return {
    label: (call, day) =>
      [
        call.title,
        kinds[call.kind],
        `${day} ${span(call.start, call.end)}`,
        call.place,
        statuses[call.status],
        call.severity ? severities[call.severity] : '',
      ]
        .filter(Boolean)
        .join(', '),
    role: (call) => (call.movable ? role : fixed),
    more,
    moreLabel: (day, count) => moreLabel(count).replace(DAY, () => day),
  };
}

export function useCardWords(): CardWords {
  const { t } = useTranslation(['calendar', 'productions']);
  return useMemo(() => wordsOf(t), [t]);
}
