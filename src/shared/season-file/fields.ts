import { generateKeyBetween } from 'fractional-indexing';
import { z } from 'zod';
import { zId, zLine, zLocalDate, zLocalDateTime, zNote, zTitle } from '../contract/fields.ts';
import { attendances, callKinds, callPersonSources, zItemMinutes } from '../contract/schedule.ts';
import { limits } from '../limits.ts';
import { isSettingValue, type SettingKey, settingKeys } from '../settings.ts';

/** True for a key that others can be put before and behind: base 62, its whole part as long as its head says. */
export function isOrderKey(key: string): boolean {
  if (key.length > limits.title || !/^[0-9A-Za-z]+$/.test(key)) return false;
  try {
    generateKeyBetween(key, null);
    return true;
  } catch {
    return false;
  }
}

export const zPositionKey = z.string().refine(isOrderKey, { params: { reason: 'malformed' } });

/** A call as it is stored; duration in minutes, a day at most. */
export const zCallRow = z.object({
  productionId: zId,
  kind: z.enum(callKinds),
  title: zLine,
  startsAt: zLocalDateTime,
  durationMinutes: z.int().min(1).max(1440),
  placeId: zId.nullable(),
  status: z.enum(['planned', 'confirmed', 'done', 'cancelled']),
  note: zNote,
  castNumber: z.int().min(1).max(9).nullable(),
  withUnderstudies: z.boolean(),
  revision: z.int().min(0),
});

/** What a call's list of items says of one, beside which it is; null is its usual share of the call. */
export const zCallItemRow = z.object({ orderKey: zPositionKey, minutes: zItemMinutes.nullable() });

/** What a call's list says of a person, beside who it is. */
export const zCallPersonRow = z.object({
  source: z.enum(callPersonSources),
  attendance: z.enum(attendances),
  arriveMinutes: z.int().min(0).nullable(),
  leaveMinutes: z.int().min(1).nullable(),
});

/** A setting of the house that differs from its default. */
export const zFileSetting = z
  .strictObject({
    key: z.enum(settingKeys as [SettingKey, ...SettingKey[]]),
    value: z.union([z.string(), z.number(), z.boolean()]),
  })
  .refine(({ key, value }) => isSettingValue(key, value), {
    path: ['value'],
    params: { reason: 'not-a-choice' },
  });

/** The season (mùa diễn) itself. */
export const zFileSeason = z.strictObject({
  id: zId,
  name: zTitle,
  year: z.int().min(1900).max(2199),
  startDate: zLocalDate,
  endDate: zLocalDate,
  isSample: z.boolean(),
});

/** Bytes of attached files, by their SHA-256. */
export const zFileBlob = z.strictObject({
  id: z.string().regex(/^[0-9a-f]{64}$/),
  base64: z.string().meta({ contentEncoding: 'base64' }),
});
