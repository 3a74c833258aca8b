import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Production } from '../../../shared/contract/productions.ts';
import { dateShort } from '../../i18n/date-words.ts';
import { Chip, HueMark } from '../../ui/chip.tsx';
import type { Column } from '../../ui/data-table-rows.ts';
import { useNarrow } from '../../ui/use-narrow.ts';
import { DurationCell } from './duration-cell.tsx';
import styles from './productions-page.module.css';
import { type ProductionActs, RowMenu } from './row-menu.tsx';
import { statuses, statusTone } from './status-tone.ts';

type Needs = {
  /** Seconds of each slot by its id. */
  slotLengths: ReadonlyMap<string, number>;
  /** True where some production has a place: without one its column is no wider than its head. */
  places: boolean;
  acts: ProductionActs;
};

/** `T6 20/03 19:30`; the year is the season's, but for a date outside of it. */
function startText({ startsAt }: Production): string {
  return startsAt ? `${dateShort(startsAt)}/${startsAt.slice(0, 4)} ${startsAt.slice(11)}` : '';
}

export function useProductionColumns({ slotLengths, places, acts }: Needs): readonly Column<Production>[] {
  const { t } = useTranslation('productions');
  const narrow = useNarrow();
  return useMemo(() => {
    const count = (
      key: 'item' | 'call' | 'slot' | 'cue',
      header: string,
      width: string,
    ): Column<Production> => ({
      key,
      header,
      width,
      align: 'end',
      text: (production) => String(production[`${key}Count`] || '–'),
      sort: (production) => production[`${key}Count`],
    });
    return [
      {
        key: 'title',
        header: t('column.title'),
        text: (production) => production.title,
        cell: (production) => (
          <span className={styles.title}>
            <HueMark hue={production.hue} />
            <span className={styles.name}>{production.title}</span>
          </span>
        ),
        sort: (production) => production.title,
      },
      {
        key: 'quarter',
        header: t('column.kind'),
        width: '76px',
        text: (production) =>
          production.quarter === null
            ? t(`kindShort.${production.kind}`)
            : t('quarter', { quarter: production.quarter }),
        sort: (production) => production.quarter ?? 9,
      },
      {
        key: 'status',
        header: t('column.status'),
        width: '120px',
        cell: (production) => (
          <Chip bare tone={statusTone[production.status]}>
            {t(`status.${production.status}`)}
          </Chip>
        ),
        sort: (production) => statuses.indexOf(production.status),
      },
      {
        key: 'startsAt',
        header: t('column.startsAt'),
        width: '132px',
        text: startText,
        sort: (production) => production.startsAt ?? '9',
      },
      {
        key: 'place',
        header: t('column.place'),
        width: places ? '144px' : '72px',
        text: (production) => production.placeName,
        sort: (production) => production.placeName,
      },
      {
        key: 'duration',
        header: t('column.duration'),
        width: '108px',
        align: 'end',
        cell: (production) => (
          <DurationCell
            seconds={production.durationSeconds}
            slotSeconds={production.slotId === null ? undefined : slotLengths.get(production.slotId)}
          />
        ),
        sort: (production) => production.durationSeconds,
      },
      // A narrow window has room for the titles or for these; they stand on each production's page too.
      ...(narrow
        ? []
        : [
            count('item', t('column.items'), '60px'),
            count('call', t('column.calls'), '68px'),
            count('slot', t('column.slots'), '72px'),
            count('cue', t('column.cues'), '48px'),
          ]),
      {
        key: 'menu',
        header: t('column.menu'),
        hideHeader: true,
        width: '40px',
        align: 'center',
        cell: (production) => <RowMenu production={production} acts={acts} />,
      },
    ];
  }, [t, slotLengths, places, narrow, acts]);
}
