import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ConflictNames } from '../../../domain/schedule/index.ts';
import { orpc } from '../../client/client.ts';
import { useRecords } from '../../client/records.ts';
import { hasText, say } from '../../i18n/say.ts';
import type { ConflictsRead } from './use-conflicts.ts';

/** What people, places, calls and roles of conflicts are called. */
export function useConflictNames(read: ConflictsRead): ConflictNames {
  const { t } = useTranslation('conflicts');
  const { data: people } = useQuery(orpc.people.list.queryOptions());
  const { data: places } = useRecords('place');
  return useMemo(() => {
    const find = <T extends { id: string }>(rows: readonly T[] | undefined, nameOf: (row: T) => string) => {
      const names = new Map((rows ?? []).map((row) => [row.id, nameOf(row)]));
      return (id: string) => names.get(id) ?? '…';
    };
    const named = find(read.named, ({ name }) => name);
    return {
      person: find(people, ({ name }) => name),
      place: find(places?.rows, ({ name }) => name),
      call: find(read.calls, ({ kind, title, startsAt }) => {
        const words = { title: title || kindWord(kind), time: startsAt.slice(11) };
        return kind === 'live-slot' ? t('liveSlot', words) : t('call', words);
      }),
      role: (id) => t('role', { name: named(id) }),
      item: (id) => t('item', { name: named(id) }),
    };
  }, [read, people, places, t]);
}

function kindWord(kind: string): string {
  const key = `productions:calls.kinds.${kind}`;
  return hasText(key) ? say(key) : kind;
}
