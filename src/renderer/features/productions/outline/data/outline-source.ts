import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Item, ItemFields, Placement } from '../../../../../shared/contract/items.ts';
import type { ProductionFields } from '../../../../../shared/contract/productions.ts';
import { client, orpc } from '../../../../client/client.ts';
import type { NewFields } from '../model/pending-ops.ts';

/** The acts of the outline as the planner knows them; each answers with the journal's sequence after it. */
export type OutlineActs = {
  add(at: Placement, fields: NewFields): Promise<{ seq: number; id: string }>;
  addMany(at: Placement, rows: readonly NewFields[]): Promise<{ seq: number; ids: string[] }>;
  update(id: string, fields: Partial<ItemFields>, baseSeq: number | undefined): Promise<{ seq: number }>;
  move(ids: readonly string[], to: Placement, baseSeq: number | undefined): Promise<{ seq: number }>;
  /** People and roles in or out of a row. */
  link(id: string, change: LinkChange): Promise<{ seq: number }>;
  transfer(
    ids: readonly string[],
    to: TransferTarget,
    baseSeq: number | undefined,
  ): Promise<{ seq: number; ids: string[] }>;
  duplicate(ids: readonly string[]): Promise<{ seq: number; ids: string[] }>;
  remove(ids: readonly string[], baseSeq: number | undefined): Promise<{ seq: number }>;
  updateProduction(fields: Partial<ProductionFields>, baseSeq: number | undefined): Promise<{ seq: number }>;
  /** Takes back the act that ended at this sequence, and no other. */
  undo(expectSeq: number): Promise<{ seq: number }>;
  /** Reads the running order and its production again; resolves when the new rows are there. */
  refresh(): Promise<void>;
};

export type LinkChange = {
  addPeople?: string[];
  removePeople?: string[];
  addRoles?: string[];
  removeRoles?: string[];
};

/** Where rows go in another production, and whether they stay here too. */
export type TransferTarget = { productionId: string; at: Placement; copy: boolean; withCues: boolean };

export type Tree = { seq: number; items: Item[] };

/** Everything that the outline reads. The shell refreshes these answers when the plan changes elsewhere. */
export function useOutlineSource(productionId: string) {
  const input = { productionId };
  const tree = useQuery(orpc.items.tree.queryOptions({ input }));
  const production = useQuery(orpc.productions.get.queryOptions({ input: { id: productionId } }));
  const slots = useQuery(orpc.broadcast.slots.queryOptions({ input }));
  const channels = useQuery(orpc.broadcast.channels.queryOptions());
  const cues = useQuery(orpc.cues.list.queryOptions({ input }));
  const departments = useQuery(orpc.cues.departments.queryOptions());
  const history = useQuery(orpc.history.state.queryOptions());
  const people = useQuery(orpc.people.list.queryOptions());
  const roles = useQuery(orpc.people.roles.queryOptions({ input }));
  const seasonId = production.data?.production.seasonId;
  const productions = useQuery({
    ...orpc.productions.list.queryOptions({ input: seasonId === undefined ? {} : { seasonId } }),
    enabled: seasonId !== undefined,
  });
  return {
    tree,
    production,
    slots: slots.data,
    channels: channels.data,
    cues: cues.data,
    departments: departments.data,
    history: history.data,
    people: people.data,
    roles: roles.data,
    productions: productions.data,
  };
}

export function useOutlineActs(productionId: string): OutlineActs {
  const queries = useQueryClient();
  return useMemo(
    () => ({
      add: (at, fields) => client.items.add({ productionId, at, fields }),
      addMany: (at, rows) => client.items.addMany({ productionId, at, rows: [...rows] }),
      update: (id, fields, baseSeq) => client.items.update({ id, fields, baseSeq }),
      move: (ids, to, baseSeq) => client.items.move({ ids: [...ids], to, baseSeq }),
      link: (id, change) => client.items.link({ id, ...change }),
      transfer: (ids, { productionId: toProductionId, at, copy, withCues }, baseSeq) =>
        client.items.transfer({
          ids: [...ids],
          toProductionId,
          at,
          copy,
          withCues,
          baseSeq,
        }),
      duplicate: (ids) => client.items.duplicate({ ids: [...ids] }),
      remove: (ids, baseSeq) => client.items.remove({ ids: [...ids], baseSeq }),
      updateProduction: (fields, baseSeq) =>
        client.productions.update({
          id: productionId,
          fields,
          baseSeq,
        }),
      undo: (expectSeq) => client.history.undo({ expectSeq }),
      refresh: async () => {
        await Promise.all([
          queries.invalidateQueries({ queryKey: orpc.items.key() }),
          queries.invalidateQueries({ queryKey: orpc.productions.key() }),
          queries.invalidateQueries({ queryKey: orpc.history.key() }),
        ]);
      },
    }),
    [productionId, queries],
  );
}
