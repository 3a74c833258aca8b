import { type SettingKey, settingKeys } from '../../../shared/settings.ts';

type Group = 'tasks' | 'hours' | 'minors' | 'show';

const groupOf = (key: SettingKey): Group => {
  if (key.startsWith('rules.minor')) return 'minors';
  if (key === 'rules.costumeChangeSeconds' || key.startsWith('show.')) return 'show';
  if (key.startsWith('rules.') && key !== 'rules.noticeDays') return 'hours';
  return 'tasks';
};

/** Words of a call stand with the departments that are called. */
export const cueWordKeys = settingKeys.filter((key) => key.startsWith('cue.'));

/** All other settings in groups; one that is added later finds its group by its name, the last resort being tasks. */
export const settingGroups: readonly { group: Group; keys: readonly SettingKey[] }[] = (
  ['tasks', 'hours', 'minors', 'show'] as const
).map((group) => ({
  group,
  keys: settingKeys.filter((key) => !cueWordKeys.includes(key) && groupOf(key) === group),
}));
