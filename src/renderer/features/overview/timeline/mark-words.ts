import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Overview } from '../../../../shared/contract/overview.ts';
import { formatDate, formatDateTime } from '../../../../shared/time/format-date.ts';
import { dateLong } from '../../../i18n/date-words.ts';
import type { HolidaySpan } from '../model/holiday-spans.ts';
import type { Phase } from '../model/phases.ts';
import type { TimelineMark } from '../model/row-marks.ts';

/** What marks say in full: on focus, under the pointer, and to a screen reader. */
export function useMarkWords() {
  const { t } = useTranslation('overview');
  return useMemo(() => {
    const one = (mark: TimelineMark): string =>
      mark.family === 'slot'
        ? t('timeline.slot', {
            channel: mark.slot.channelCode,
            date: formatDateTime(mark.slot.startsAt),
            state: t(`timeline.slotState.${mark.slot.status}`),
          })
        : t('timeline.mark', {
            title: mark.milestone.title,
            date: formatDate(mark.date),
            state: t(`timeline.state.${mark.milestone.state}`),
          });
    return {
      marks(marks: readonly TimelineMark[]): string {
        const [first] = marks;
        const list = marks.map(one).join('; ');
        if (!first) return '';
        const count = marks.length;
        if (first.edge) return t(`timeline.${first.edge}`, { count, list });
        if (count === 1) return list;
        return first.family === 'slot'
          ? t('timeline.slots', { count, list })
          : t('timeline.marks', { count, list });
      },
      holiday({ names, from, to }: HolidaySpan): string {
        const date = from === to ? dateLong(from) : `${formatDate(from)} – ${formatDate(to)}`;
        return t('timeline.holiday', { name: names.join(', '), date });
      },
      phaseName: ({ kind }: Phase, production: Overview['productions'][number]): string =>
        kind === 'script' && production.kind === 'cai-luong'
          ? t('timeline.phase.scriptPlay')
          : t(`timeline.phase.${kind}`),
      phase(phase: Phase, production: Overview['productions'][number]): string {
        return t('timeline.phaseSpan', {
          phase: this.phaseName(phase, production),
          from: formatDate(phase.start),
          to: formatDate(phase.end),
        });
      },
    };
  }, [t]);
}
