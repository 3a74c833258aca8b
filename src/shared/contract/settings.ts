import { oc } from '@orpc/contract';
import { z } from 'zod';
import { type SettingKey, settingKeys } from '../settings.ts';
import { commonErrors } from './errors.ts';
import { zSequence } from './fields.ts';

const zKey = z.enum(settingKeys as [SettingKey, ...SettingKey[]]);
const zValue = z.union([z.string(), z.number(), z.boolean()]);

const base = oc.errors(commonErrors);

export const settingsContract = {
  /** What stands in the plan; a setting that is not in `values` has its default. */
  get: base.output(z.object({ seq: zSequence, values: z.partialRecord(zKey, zValue) })),
  /** One act; null goes back to the default. */
  set: base
    .input(z.object({ values: z.partialRecord(zKey, zValue.nullable()), baseSeq: zSequence.optional() }))
    .output(z.object({ seq: zSequence })),
};
