import { oc } from '@orpc/contract';
import { z } from 'zod';
import { commonErrors } from './errors.ts';
import { callKinds } from './schedule.ts';

/** What of the plan can be found, in the order in which equal hits are shown. */
export const searchKinds = [
  'production',
  'person',
  'role',
  'item',
  'call',
  'cue',
  'slot',
  'milestone',
  'activity',
  'place',
] as const;
export type SearchKind = (typeof searchKinds)[number];

/** A record that was found; `at` is its day or time where it has one, `detail` what else tells it from its like. */
export const zHit = z.object({
  kind: z.enum(searchKinds),
  id: z.string(),
  title: z.string(),
  detail: z.string(),
  /** A call's kind (loại buổi); one without a title is called by it. */
  callKind: z.enum(callKinds).optional(),
  at: z.string().nullable(),
  productionId: z.string().nullable(),
  productionTitle: z.string(),
  seasonId: z.string().nullable(),
});
export type Hit = z.infer<typeof zHit>;

const base = oc.errors(commonErrors);

export const searchContract = {
  /** Best first, some of each kind. An empty text finds nothing, but readies the index. */
  find: base
    .input(z.object({ text: z.string().max(200), perKind: z.int().min(1).max(50).optional() }))
    .output(z.array(zHit)),
  /** Hits of before as they are now, in the same order; those that are gone are left out. */
  known: base
    .input(
      z.object({ hits: z.array(z.object({ kind: z.enum(searchKinds), id: z.string().max(100) })).max(50) }),
    )
    .output(z.array(zHit)),
};
