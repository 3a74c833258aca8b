import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { type SettingKey, type Settings, type SettingValue, settingsFrom } from '../../shared/settings.ts';
import { useToasts } from '../ui/toasts.tsx';
import { client, orpc } from './client.ts';
import { ownWrites } from './own-writes.ts';

type Read = {
  seq: number;
  values: Settings;
  /** Keys that differ from their default. */
  changed: ReadonlySet<SettingKey>;
};

/** What the house has set, with the defaults where it has set nothing. */
export function useSettings() {
  const query = useQuery(orpc.settings.get.queryOptions());
  const data = useMemo((): Read | undefined => {
    if (!query.data) return undefined;
    const stored = new Map(Object.entries(query.data.values));
    return {
      seq: query.data.seq,
      values: settingsFrom(stored),
      changed: new Set([...stored.keys()] as SettingKey[]),
    };
  }, [query.data]);
  return { data, error: query.error, refetch: query.refetch };
}

/** Writes settings as one act; null goes back to the default. A refusal has been told when it answers false. */
export function useSettingsWrite() {
  const toasts = useToasts();
  return async (
    values: Partial<Record<SettingKey, SettingValue | null>>,
    baseSeq?: number,
  ): Promise<boolean> => {
    try {
      await ownWrites.send(() => client.settings.set({ values, baseSeq }));
      return true;
    } catch (error) {
      toasts.refuse(error);
      return false;
    }
  };
}
