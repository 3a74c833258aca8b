import { expect, test } from 'vitest';
import { settingKeys } from '../../../shared/settings.ts';
import { journaledTables } from '../../../storage/schema/table-classes.ts';
import { settings as english } from '../../texts/en/settings.ts';
import { settings as vietnamese } from '../../texts/vi/settings.ts';
import { readSetting } from './setting-field.tsx';
import { cueWordKeys, settingGroups } from './setting-groups.ts';

test('every setting has its place on the page, once, and its name in both languages', () => {
  const shown = [...settingGroups.flatMap(({ keys }) => keys), ...cueWordKeys];
  expect(shown.toSorted()).toEqual(settingKeys.toSorted());
  for (const { label } of [vietnamese, english])
    for (const key of settingKeys) expect(label, key).toHaveProperty(key.replace('.', '-'));
});

test('every table that a restore may change has a name', () => {
  for (const table of journaledTables) expect(vietnamese.table, table).toHaveProperty(table);
});

test('a text is read by the kind of its setting and within its bounds', () => {
  expect(readSetting('rules.restHours', ' 10 ')).toBe(10);
  expect(readSetting('rules.restHours', '169')).toBeUndefined();
  expect(readSetting('rules.restHours', '1,5')).toBeUndefined();
  expect(readSetting('rules.minorUntil', '21g30')).toBe('21:30');
  expect(readSetting('rules.minorUntil', '25:00')).toBeUndefined();
  expect(readSetting('cue.goWord', ' đi ')).toBe('đi');
  expect(readSetting('cue.goWord', '  ')).toBeUndefined();
});
