import { z } from 'zod';
import { certainHolidays } from '../../domain/season/index.ts';
import { type RecordFields, recordFields } from '../../shared/contract/records.ts';
import type { Host } from '../host.ts';
import type { TableRows } from './plan-store.ts';
import { houseRows } from './sample/house-rows.ts';
import { zSampleHouse } from './sample/sample-house.ts';
import { directory, ordered } from './sample/table-rows.ts';

/** What every house starts with: the stations and channels, and the departments that cues are given to. */
const TABLES = ['partner', 'channel', 'cue_department'];

/** Those rows out of the sample's house, which is where their data stands; nothing of the sample itself. */
export function defaultHouseRows(host: Host, mintId: () => string): TableRows[] {
  const house = zSampleHouse.parse(JSON.parse(host.readResource(`sample-season/house.json`)));
  const to = {
    places: directory('place', mintId),
    channels: directory('channel', mintId),
    departments: directory('department', mintId),
  };
  return houseRows(house, to, mintId).filter((rows) => TABLES.includes(rows.table));
}

/** The stations, channels and departments that every house starts with, as records. */
export function defaultHouse(host: Host): {
  partner: RecordFields<'partner'>[];
  channel: RecordFields<'channel'>[];
  department: RecordFields<'department'>[];
} {
  const house = zSampleHouse.parse(JSON.parse(host.readResource('sample-season/house.json')));
  return {
    partner: house.partners.map((row) =>
      recordFields.partner.parse({ ...row, validTo: row.validTo ?? null }),
    ),
    channel: house.channels.map(({ station, ...row }) =>
      recordFields.channel.parse({ ...row, partnerCode: station, validTo: row.validTo ?? null }),
    ),
    department: house.departments.map((row) => recordFields.department.parse(row)),
  };
}

const zDefaults = z.strictObject({ milestones: z.array(recordFields.milestoneTemplate) });

/** The process that a house starts with: the steps of a production from its script to its settlement. */
export function defaultMilestones(host: Host) {
  return zDefaults.parse(JSON.parse(host.readResource('house-defaults.json'))).milestones;
}

/** The default process, and the holidays that are certain, as rows of a new plan. */
export function processRows(host: Host, mintId: () => string, years: readonly number[]): TableRows[] {
  return [
    {
      table: 'milestone_template',
      rows: ordered(defaultMilestones(host)).map(({ value, sortKey }) => ({
        id: mintId(),
        kind: value.kind,
        title: value.title,
        applies_to: value.appliesTo,
        days_before: value.daysBefore,
        remind_days: value.remindDays,
        is_gate: value.isGate ? 1 : 0,
        sort_key: sortKey,
      })),
    },
    {
      table: 'holiday',
      rows: years.flatMap((year) => certainHolidays(year)).map((day) => ({ id: mintId(), ...day })),
    },
  ];
}
