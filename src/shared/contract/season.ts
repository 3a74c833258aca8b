import { oc } from '@orpc/contract';
import { z } from 'zod';
import { commonErrors } from './errors.ts';
import { zBasis, zId, zLocalDate, zLocalDateTime, zSequence, zTitle } from './fields.ts';
import { zOverview } from './overview.ts';

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

const zYear = z.int().min(1990).max(2199);
export const zSeasonFields = z.object({
  name: zTitle,
  year: zYear,
  startDate: zLocalDate,
  endDate: zLocalDate,
});
export type SeasonForm = z.infer<typeof zSeasonFields>;

/** A production that a new season takes over as a shell; with a premiere its milestones get their days. */
const zShell = z.object({ id: zId, startsAt: zLocalDateTime.nullable() });
/** What a new season takes over from another one. People, places and channels are the house's and stay. */
const zTakeOver = z.object({
  seasonId: zId,
  targets: z.boolean(),
  productions: z.array(zShell).max(400),
  /** The crew of those productions too. */
  crew: z.boolean(),
});
const zNewSeason = zSeasonFields.extend({ from: zTakeOver.nullable() });
export type NewSeason = z.infer<typeof zNewSeason>;

export const seasonParts = [
  'production',
  'item',
  'call',
  'slot',
  'cue',
  'milestone',
  'attachment',
  'target',
  'activity',
] as const;
const zSeasonCounts = z.record(z.enum(seasonParts), z.int());
export type SeasonCounts = z.infer<typeof zSeasonCounts>;

const base = oc.errors(commonErrors);
const bySeason = z.object({ seasonId: zId.optional() });
const byId = z.object({ id: zId });
const zWritten = z.object({ seq: zSequence });

export const seasonContract = {
  list: base.output(z.array(zSeason)),
  targets: base.input(bySeason).output(z.array(zTarget)),
  activities: base.input(bySeason).output(z.array(zActivity)),
  /** All that the overview of a season shows, by the host's day. */
  overview: base.input(z.object({ seasonId: zId })).output(zOverview),
  /** One act: the season, what it takes over, and the certain holidays of years that have none. */
  create: base.input(zNewSeason).output(zWritten.extend({ id: zId })),
  update: base.input(z.object({ id: zId, fields: zSeasonFields.partial(), ...zBasis })).output(zWritten),
  /**
   * What goes along when a season is deleted: its own content, people who took part in it alone, and calls of no
   * production on its days.
   */
  contents: base
    .input(byId)
    .output(z.object({ seq: zSequence, counts: zSeasonCounts, ownPeople: z.int(), houseCalls: z.int() })),
  /** One act, taken back as one. `alsoHouse` takes those people and calls along. */
  remove: base.input(z.object({ id: zId, alsoHouse: z.boolean(), ...zBasis })).output(zWritten),
};
