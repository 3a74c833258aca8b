import { type SettingDefinition, type SettingKey, settingDefinitions } from '../../../shared/settings.ts';
import type { Conflict } from '../conflict.ts';
import type { Circumstances, PlannedCall } from '../schedule-world.ts';
import type { Timeline } from '../timeline.ts';

/** Each rule looks at what it is about, and puts what it finds behind what was found. */
export type PersonRule = (timeline: Timeline, world: Circumstances, found: Conflict[]) => void;
export type CallRule = (call: PlannedCall, world: Circumstances, found: Conflict[]) => void;
/** Calls of one place, or of one production, by start. */
export type GroupRule = (calls: readonly PlannedCall[], found: Conflict[]) => void;

export const MINUTES_AN_HOUR = 60;

/** Where a limit comes from, for the words. */
export function sourceOf(key: SettingKey): string | null {
  const definition = settingDefinitions[key] as SettingDefinition;
  return 'source' in definition ? (definition.source ?? null) : null;
}
