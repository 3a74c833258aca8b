import { Tv48Regular } from '@fluentui/react-icons';
import { type ReactNode, useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useRecordWrite } from '../../client/records.ts';
import type { TableChange } from '../../ui/edit-table/edit-column.ts';
import { EditTable } from '../../ui/edit-table/edit-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { useToasts } from '../../ui/toasts.tsx';
import { completeSlots } from './model/complete-slots.ts';
import type { SlotCells, SlotRow } from './model/slot-cells.ts';
import { useSlotColumns } from './use-slot-columns.ts';
import type { SlotWorld } from './use-slot-world.ts';

type Props = {
  /** Under which the table's columns and sorting are kept. */
  id: string;
  rows: readonly SlotRow[];
  seq: number;
  world: SlotWorld;
  /** The production whose slots these are; null for the season's. */
  productionId: string | null;
  group?: (slot: SlotRow) => string;
  groups?: readonly string[];
  tools: ReactNode;
};

/** Slots as an editable table: every field, with what is wrong with each. */
export function SlotTable({ id, rows, seq, world, productionId, group, groups, tools }: Props) {
  const { t } = useTranslation('broadcast');
  const toasts = useToasts();
  const columns = useSlotColumns(world, productionId);
  const write = useRecordWrite('slot', rows, {
    // As the history names it: a code alone says little a week later.
    titleOf: ({ code, channelId }) => {
      const channel = world.channels.find(({ id: each }) => each === channelId);
      return [code, channel?.code].filter(Boolean).join(' · ');
    },
  });
  const newRow = useCallback(
    (given: Partial<SlotCells>): Partial<SlotCells> => ({
      durationSeconds: USUAL_LENGTH,
      ...(productionId === null ? {} : { productionId }),
      ...given,
    }),
    [productionId],
  );
  const store = useCallback(
    async (change: TableChange<SlotCells>) => {
      const completed = completeSlots(change, world.parts);
      if ('problem' in completed) {
        toasts.say(t(`bad.${completed.problem}`, { text: completed.text }));
        return false;
      }
      return write(completed.change);
    },
    [write, world.parts, toasts, t],
  );
  const empty = useMemo(
    () => <EmptyState icon={<Tv48Regular />} title={t('empty')} text={t('emptyText')} />,
    [t],
  );
  return (
    <EditTable
      id={id}
      label={t('table')}
      columns={columns}
      rows={rows}
      seq={seq}
      write={store}
      newRow={newRow}
      addLabel={t('add')}
      removable
      {...(group ? { group } : {})}
      {...(groups ? { groups } : {})}
      tools={tools}
      empty={empty}
    />
  );
}

/** Seconds of a slot that is added without its length: what stations here give a programme most often. */
const USUAL_LENGTH = 3600;
