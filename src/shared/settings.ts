/**
 * What the house can set, with the default that "reset" goes back to. Legal caps are data: a law that changes changes a
 * number here, not the program. Stored in the plan, so that every PC of the house counts alike.
 */
export type SettingDefinition =
  | { kind: 'int'; default: number; min: number; max: number; unit: SettingUnit; source?: string }
  | { kind: 'text'; default: string }
  | { kind: 'clock'; default: string; source?: string }
  | { kind: 'flag'; default: boolean };
export type SettingUnit = 'hours' | 'minutes' | 'seconds' | 'days' | 'years';

const hours = (value: number, source?: string): Extract<SettingDefinition, { kind: 'int' }> => ({
  kind: 'int',
  default: value,
  min: 0,
  max: 168,
  unit: 'hours',
  ...(source === undefined ? {} : { source }),
});

export const settingDefinitions = {
  /** Tasks of the overview look this far ahead. */
  'overview.aheadDays': { kind: 'int', default: 14, min: 1, max: 120, unit: 'days' },
  /** Hạn nộp file before air, where a slot has none of its own. */
  'broadcast.dueDays': { kind: 'int', default: 7, min: 0, max: 90, unit: 'days' },
  'cue.standbyWord': { kind: 'text', default: 'Chuẩn bị' },
  'cue.goWord': { kind: 'text', default: 'đi!' },
  'cue.acknowledgeWord': { kind: 'text', default: 'Rõ' },
  /** Minutes of rehearsal that an item needs which says nothing else. */
  'schedule.rehearsalMinutes': { kind: 'int', default: 240, min: 0, max: 6000, unit: 'minutes' },
  /** Thay phục trang: least time between two items of one performer with a change. */
  'rules.costumeChangeSeconds': { kind: 'int', default: 180, min: 0, max: 3600, unit: 'seconds' },
  'rules.restHours': hours(12, 'Bộ luật Lao động 2019, Điều 110'),
  'rules.dayHours': hours(8, 'Bộ luật Lao động 2019, Điều 105'),
  'rules.longDayHours': hours(12, 'Bộ luật Lao động 2019, Điều 107'),
  'rules.weekHours': hours(48, 'Bộ luật Lao động 2019, Điều 105'),
  'rules.breakAfterHours': hours(6, 'Bộ luật Lao động 2019, Điều 109'),
  'rules.breakMinutes': {
    kind: 'int',
    default: 30,
    min: 0,
    max: 240,
    unit: 'minutes',
    source: 'Bộ luật Lao động 2019, Điều 109',
  },
  /** Between 22:00 and 06:00. */
  'rules.nightBreakMinutes': {
    kind: 'int',
    default: 45,
    min: 0,
    max: 240,
    unit: 'minutes',
    source: 'Bộ luật Lao động 2019, Điều 109',
  },
  /** Days in a row without a free one. */
  'rules.daysWithoutRest': {
    kind: 'int',
    default: 6,
    min: 1,
    max: 31,
    unit: 'days',
    source: 'Bộ luật Lao động 2019, Điều 111',
  },
  'rules.minorAge': {
    kind: 'int',
    default: 15,
    min: 0,
    max: 18,
    unit: 'years',
    source: 'Bộ luật Lao động 2019, Điều 146',
  },
  'rules.minorHours': hours(4, 'Bộ luật Lao động 2019, Điều 146'),
  'rules.minorUntil': { kind: 'clock', default: '22:00', source: 'Bộ luật Lao động 2019, Điều 106, 146' },
  /** Working days before a show that the notice has to be filed. */
  'rules.noticeDays': {
    kind: 'int',
    default: 5,
    min: 0,
    max: 60,
    unit: 'days',
    source: 'Nghị định 144/2020/NĐ-CP, Điều 9',
  },
} as const satisfies Record<string, SettingDefinition>;

export type SettingKey = keyof typeof settingDefinitions;
export type SettingValue = string | number | boolean;
export const settingKeys = Object.keys(settingDefinitions) as SettingKey[];

export type Settings = {
  [K in SettingKey]: (typeof settingDefinitions)[K] extends { kind: 'int' }
    ? number
    : (typeof settingDefinitions)[K] extends { kind: 'flag' }
      ? boolean
      : string;
};

/** What a setting is worth: what is stored if it fits its definition, its default otherwise. */
export function settingsFrom(stored: ReadonlyMap<string, unknown>): Settings {
  return Object.fromEntries(
    settingKeys.map((key) => {
      const value = stored.get(key);
      return [key, isSettingValue(key, value) ? value : settingDefinitions[key].default];
    }),
  ) as Settings;
}

/** True if a value is of the setting's kind and within its bounds. */
export function isSettingValue(key: SettingKey, value: unknown): value is SettingValue {
  const definition = settingDefinitions[key] as SettingDefinition;
  switch (definition.kind) {
    case 'int':
      return Number.isInteger(value) && Number(value) >= definition.min && Number(value) <= definition.max;
    case 'flag':
      return typeof value === 'boolean';
    case 'clock':
      return typeof value === 'string' && /^([01]\d|2[0-3]):[0-5]\d$/.test(value);
    case 'text':
      return typeof value === 'string' && value.trim() !== '' && value.length <= 60;
  }
}
