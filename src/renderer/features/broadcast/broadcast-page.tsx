import { Button, Select } from '@fluentui/react-components';
import { Print20Regular } from '@fluentui/react-icons';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Season } from '../../../shared/contract/season.ts';
import { useWindowState } from '../../client/use-window-state.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { ImportButton } from '../imports/index.ts';
import { openPapers } from '../papers/index.ts';
import styles from './broadcast-page.module.css';
import type { SlotRow } from './model/slot-cells.ts';
import { SlotTable } from './slot-table.tsx';
import { type SlotWorld, useSlotWorld } from './use-slot-world.ts';

const groupings = ['none', 'channel', 'production'] as const;
type Grouping = (typeof groupings)[number];

/** All slots of the season (Phát sóng). */
export function BroadcastPage({ season }: { season: Season }) {
  const query = useSlotWorld(season.id, season.year);
  return (
    <Loaded query={query}>
      {({ rows, seq, world }) => <SeasonSlots season={season} rows={rows} seq={seq} world={world} />}
    </Loaded>
  );
}

type SeasonSlotsProps = { season: Season; rows: readonly SlotRow[]; seq: number; world: SlotWorld };

function SeasonSlots({ season, rows, seq, world }: SeasonSlotsProps) {
  const { t } = useTranslation('broadcast');
  const [kept, keep] = useWindowState('broadcast.grouping');
  const grouping = groupings.find((each) => each === kept) ?? 'none';
  const grouped = useGrouping(grouping, world);
  const troubled = rows.filter((slot) => world.problems.has(slot.id)).length;
  const facts = `${season.name} · ${t('count', { count: rows.length })} · ${
    troubled > 0 ? t('problems', { count: troubled }) : t('noProblems')
  }`;
  return (
    <>
      <PageHeader title={t('title')} facts={facts}>
        <Button
          size="small"
          icon={<Print20Regular />}
          onClick={() => openPapers({ document: 'broadcast-schedule', seasonId: season.id })}
        >
          {t('export')}
        </Button>
      </PageHeader>
      <div className={styles.list}>
        <SlotTable
          id="broadcast"
          rows={rows}
          seq={seq}
          world={world}
          productionId={null}
          {...grouped}
          tools={
            <>
              <ImportButton kind="slots" scope={{ seasonId: season.id }} />
              <Select
                size="small"
                aria-label={t('groupBy')}
                title={t('groupBy')}
                value={grouping}
                onChange={(_event, { value }) => keep(value)}
              >
                {groupings.map((each) => (
                  <option key={each} value={each}>
                    {t(`groups.${each}`)}
                  </option>
                ))}
              </Select>
            </>
          }
        />
      </div>
    </>
  );
}

/** Headings in the order of the channels or of the productions; under each the slots go by air time, as they come. */
function useGrouping(grouping: Grouping, { channels, productions }: SlotWorld) {
  return useMemo(() => {
    if (grouping === 'none') return {};
    const words = new Map(
      grouping === 'channel'
        ? channels.map(({ id, code, name }) => [id, code === name ? code : `${code} · ${name}`])
        : productions.map(({ id, title }) => [id, title]),
    );
    return {
      group: (slot: SlotRow) => words.get(grouping === 'channel' ? slot.channelId : slot.productionId) ?? '',
      groups: [...words.values()],
    };
  }, [grouping, channels, productions]);
}
