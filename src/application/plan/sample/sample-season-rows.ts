import { callRows } from './call-rows.ts';
import { cueRows } from './cue-rows.ts';
import { houseRows, peopleRows } from './house-rows.ts';
import { productionContentRows, productionRow } from './production-rows.ts';
import { sampleMilestoneRows } from './sample-milestone-rows.ts';
import { type SampleSeason, sampleProductions } from './sample-season.ts';
import { seasonRows } from './season-rows.ts';
import { slotRows } from './slot-rows.ts';
import { directory, type MintId, ordered, type TableRows } from './table-rows.ts';

/**
 * The sample season as rows of the plan file, columns as in the SQL. Insert them in one transaction with
 * `defer_foreign_keys` on: a production names its slot, and the slot its production. Throws an Error that names the
 * reference if the files point to something that is not there.
 *
 * @param mintId gives a new UUIDv7 at each call
 */
export function sampleSeasonRows(files: SampleSeason, mintId: MintId): TableRows {
  const to = {
    places: directory('place', mintId),
    channels: directory('channel', mintId),
    departments: directory('department', mintId),
    groups: directory('group', mintId),
    people: directory('person', mintId),
    productions: directory('production', mintId),
    items: directory('item', mintId),
    roles: directory('role', mintId),
    parts: directory('part', mintId),
    slots: directory('slot', mintId),
  };
  const seasonId = mintId();
  const productions = sampleProductions(files);
  for (const slot of files['slots.json']) to.slots.add(slot.code);
  return [
    ...houseRows(files['house.json'], to, mintId),
    ...peopleRows(files['people.json'], to.groups, to.people, mintId),
    ...seasonRows(files['season.json'], seasonId, mintId),
    {
      table: 'production',
      rows: ordered(productions).map(({ value, sortKey }) => productionRow(value, seasonId, sortKey, to)),
    },
    ...productions.flatMap((production) => productionContentRows(production, to, mintId)),
    ...sampleMilestoneRows(files['milestones.json'], to.productions, mintId),
    ...slotRows(files['slots.json'], to),
    ...callRows(files['calls.json'], productions, files['people.json'], to, mintId),
    ...cueRows(files['cues.json'], to, mintId),
  ];
}
