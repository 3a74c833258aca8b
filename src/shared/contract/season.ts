import { oc } from '@orpc/contract';
import { z } from 'zod';
import { commonErrors } from './errors.ts';
import { zId, zLocalDate, zTitle } from './fields.ts';

/** Season (mùa diễn): one year of the house. */
export const zSeason = z.object({
  id: zId,
  name: z.string(),
  year: z.int(),
  startDate: zLocalDate,
  endDate: zLocalDate,
  productionCount: z.int(),
  /** The sample season is marked, so that no one takes its people for real. */
  isSample: z.boolean(),
});
export type Season = z.infer<typeof zSeason>;

/** Target (chỉ tiêu): `planned` is null where the work programme names the line but gives no number. */
export const zTarget = z.object({
  id: zId,
  seasonId: zId,
  position: z.int(),
  kind: z.string(),
  name: z.string(),
  planned: z.int().nullable(),
  unit: z.string(),
});
export type Target = z.infer<typeof zTarget>;

/** Activity (hoạt động): one dated entry that counts towards a target. */
export const zActivity = z.object({
  id: zId,
  seasonId: zId,
  targetId: zId.nullable(),
  position: z.int(),
  title: z.string(),
  date: zLocalDate,
  place: z.string(),
  audience: z.int().nullable(),
  status: z.enum(['planned', 'done', 'missed']),
  note: z.string(),
});
export type Activity = z.infer<typeof zActivity>;

const base = oc.errors(commonErrors);
const bySeason = z.object({ seasonId: zId.optional() });

export const seasonContract = {
  list: base.output(z.array(zSeason)),
  targets: base.input(bySeason).output(z.array(zTarget)),
  activities: base.input(bySeason).output(z.array(zActivity)),
  rename: base.input(z.object({ id: zId, name: zTitle })).output(z.object({ seq: z.int() })),
};
