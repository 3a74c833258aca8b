import { useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { RecordFields, RecordRow } from '../../../shared/contract/records.ts';
import { client, orpc } from '../../client/client.ts';
import { ownWrites } from '../../client/own-writes.ts';
import { useToasts } from '../../ui/toasts.tsx';

export type Milestone = RecordRow<'milestone'>;
export type MilestoneFields = Partial<RecordFields<'milestone'>>;

export function useMilestones(productionId: string) {
  return useQuery(orpc.records.milestone.list.queryOptions({ input: { productionId } }));
}

/** Writes of milestones, one act each. A refusal is told in a toast; `save` answers whether the fields were stored. */
export function useMilestoneWrite(productionId: string) {
  const toasts = useToasts();
  const attempt = useCallback(
    async <T extends { seq: number }>(act: () => Promise<T>): Promise<T | null> => {
      try {
        return await ownWrites.send(act);
      } catch (error) {
        toasts.refuse(error);
        return null;
      }
    },
    [toasts],
  );
  return {
    /** `seq` is what the user saw when the edit began. */
    async save(id: string, fields: MilestoneFields, seq: number): Promise<boolean> {
      const write = { update: [{ id, fields }], baseSeq: seq };
      return (await attempt(() => client.records.milestone.write(write))) !== null;
    },
    /** Id of the new row; null if it was refused. */
    async add(title: string, after: string | null): Promise<string | null> {
      const write = { add: [{ productionId, title }], ...(after === null ? {} : { after }) };
      return (await attempt(() => client.records.milestone.write(write)))?.ids[0] ?? null;
    },
    move: (id: string, after: string | null) =>
      attempt(() => client.records.milestone.write({ move: [id], after })),
    remove: (id: string, seq: number) =>
      attempt(() => client.records.milestone.write({ remove: [id], baseSeq: seq })),
    complete: () => attempt(() => client.milestones.complete({ productionId })),
  };
}
