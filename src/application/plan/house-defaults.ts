import type { Host } from '../host.ts';
import type { TableRows } from './plan-store.ts';
import { houseRows } from './sample/house-rows.ts';
import { zSampleHouse } from './sample/sample-house.ts';
import { directory } from './sample/table-rows.ts';

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
