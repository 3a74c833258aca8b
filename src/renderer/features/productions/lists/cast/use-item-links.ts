import { useQuery } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Item, ItemLink } from '../../../../../shared/contract/items.ts';
import { client, orpc } from '../../../../client/client.ts';
import { ownWrites } from '../../../../client/own-writes.ts';
import { useToasts } from '../../../../ui/toasts.tsx';

export type LinkChange = { add: readonly ItemLink[]; remove: readonly ItemLink[] };
type Pending = LinkChange & { key: number; seq: number | null };

let keys = 0;

/** Items with what strokes put in and take out before the planner has answered. */
export function withLinks(items: readonly Item[], changes: readonly LinkChange[]): readonly Item[] {
  if (changes.length === 0) return items;
  const changed = new Map<string, { roleIds: Set<string>; personIds: Set<string> }>();
  const byId = new Map(items.map((item) => [item.id, item]));
  const setsOf = (itemId: string) => {
    const known = changed.get(itemId);
    if (known) return known;
    const item = byId.get(itemId);
    const sets = { roleIds: new Set(item?.roleIds), personIds: new Set(item?.personIds) };
    changed.set(itemId, sets);
    return sets;
  };
  for (const { add, remove } of changes) {
    for (const link of add) {
      if ('roleId' in link) setsOf(link.itemId).roleIds.add(link.roleId);
      else setsOf(link.itemId).personIds.add(link.personId);
    }
    for (const link of remove) {
      if ('roleId' in link) setsOf(link.itemId).roleIds.delete(link.roleId);
      else setsOf(link.itemId).personIds.delete(link.personId);
    }
  }
  return items.map((item) => {
    const sets = changed.get(item.id);
    return sets ? { ...item, roleIds: [...sets.roleIds], personIds: [...sets.personIds] } : item;
  });
}

/** Who is in which item of a production, and the one way to change it: a stroke is shown at once and is one act. */
export function useItemLinks(productionId: string) {
  const toasts = useToasts();
  const query = useQuery(orpc.items.tree.queryOptions({ input: { productionId } }));
  const [pending, setPending] = useState<readonly Pending[]>([]);
  const seq = query.data?.seq;
  useEffect(() => {
    if (seq === undefined) return;
    setPending((all) =>
      all.some((each) => each.seq !== null && each.seq <= seq)
        ? all.filter((each) => each.seq === null || each.seq > seq)
        : all,
    );
  }, [seq]);
  const items = useMemo(() => {
    if (!query.data) return undefined;
    const { seq: read, items: stored } = query.data;
    return withLinks(
      stored,
      pending.filter((each) => each.seq === null || each.seq > read),
    );
  }, [query.data, pending]);
  const link = useCallback(
    async ({ add, remove }: LinkChange) => {
      const key = ++keys;
      setPending((all) => [...all, { key, add, remove, seq: null }]);
      try {
        const done = await ownWrites.send(() =>
          client.items.linkMany({ productionId, add: [...add], remove: [...remove] }),
        );
        setPending((all) => all.map((each) => (each.key === key ? { ...each, seq: done.seq } : each)));
      } catch (error) {
        setPending((all) => all.filter((each) => each.key !== key));
        toasts.refuse(error);
      }
    },
    [productionId, toasts],
  );
  return { query: { data: items, error: query.error, refetch: query.refetch }, link };
}
