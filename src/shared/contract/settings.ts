import { oc } from '@orpc/contract';
import { z } from 'zod';
import { type SettingKey, settingKeys } from '../settings.ts';
import { commonErrors } from './errors.ts';
import { zBasis, zSequence } from './fields.ts';

const zKey = z.enum(settingKeys as [SettingKey, ...SettingKey[]]);
const zValue = z.union([z.string(), z.number(), z.boolean()]);

const base = oc.errors(commonErrors);

/** What of the house has a default that can be had back: stations with their channels, departments, the process. */
export const presetKinds = ['channels', 'departments', 'milestones'] as const;
export type PresetKind = (typeof presetKinds)[number];

export const settingsContract = {
  /** What stands in the plan; a setting that is not in `values` has its default. */
  get: base.output(z.object({ seq: zSequence, values: z.partialRecord(zKey, zValue) })),
  /** One act; null goes back to the default. */
  set: base
    .input(z.object({ values: z.partialRecord(zKey, zValue.nullable()), ...zBasis }))
    .output(z.object({ seq: zSequence })),
  /**
   * One act: adds the default rows that are missing and gives those that are there their defaults back. Rows of the
   * house's own stay; only the process is put back as a whole, since productions have their own copy of it.
   */
  restoreDefaults: base
    .input(z.object({ what: z.enum(presetKinds) }))
    .output(z.object({ seq: zSequence, added: z.int(), changed: z.int() })),
};
