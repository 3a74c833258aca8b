import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { type SlotProblem, slotProblems } from '../../../domain/broadcast/index.ts';
import type { Production } from '../../../shared/contract/productions.ts';
import type { RecordRow } from '../../../shared/contract/records.ts';
import { settingsFrom } from '../../../shared/settings.ts';
import { orpc } from '../../client/client.ts';
import { useRecords } from '../../client/records.ts';
import { useNow } from '../../client/use-now.ts';
import type { SlotRow } from './model/slot-cells.ts';

/** What a table of slots knows beside its rows. */
export type SlotWorld = {
  channels: readonly RecordRow<'channel'>[];
  productions: readonly Production[];
  parts: readonly RecordRow<'part'>[];
  problems: ReadonlyMap<string, readonly SlotProblem[]>;
  codeOf: (slotId: string) => string;
  dueDays: number;
  /** Year of an air time that is written without one. */
  year: number;
};

/**
 * The season's slots with what is wrong with them. A production's own table reads the whole season too, because a slot
 * clashes with those of other productions.
 */
export function useSlotWorld(seasonId: string, year: number) {
  const slots = useRecords('slot', { seasonId });
  const channels = useRecords('channel');
  const parts = useRecords('part', { seasonId });
  const productions = useQuery(orpc.productions.list.queryOptions({ input: { seasonId } }));
  const settings = useQuery(orpc.settings.get.queryOptions());
  const now = useNow();
  const data = useMemo(() => {
    if (!slots.data || !channels.data || !parts.data || !productions.data) return undefined;
    const { 'broadcast.dueDays': dueDays } = settingsFrom(
      new Map(Object.entries(settings.data?.values ?? {})),
    );
    const { rows, seq } = slots.data;
    const codes = new Map(rows.map((slot) => [slot.id, slot.code]));
    const world: SlotWorld = {
      channels: channels.data.rows,
      productions: productions.data,
      parts: parts.data.rows,
      problems: slotProblems(rows, {
        now,
        dueDays,
        premieres: new Map(productions.data.map(({ id, startsAt }) => [id, startsAt])),
        channels: new Map(channels.data.rows.map((channel) => [channel.id, channel])),
      }),
      codeOf: (id) => codes.get(id) ?? '',
      dueDays,
      year,
    };
    return { rows: rows as readonly SlotRow[], seq, world };
  }, [slots.data, channels.data, parts.data, productions.data, settings.data, now, year]);
  const failed = [slots, channels, parts, productions].find((query) => query.error);
  return {
    data,
    error: failed?.error ?? null,
    refetch: () => [slots, channels, parts, productions].map((query) => query.refetch()),
  };
}
