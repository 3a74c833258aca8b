import type { SampleHouse, SamplePeople } from './sample-house.ts';
import { type Directory, type MintId, ordered, type TableRows } from './table-rows.ts';

export type HouseDirectories = { places: Directory; channels: Directory; departments: Directory };

export function houseRows(house: SampleHouse, to: HouseDirectories, mintId: MintId): TableRows {
  const stations = new Set(house.partners.map((partner) => partner.code));
  return [
    {
      table: 'organisation',
      rows: house.organisations.map((entry) => ({
        id: mintId(),
        name: entry.name,
        short_name: entry.shortName,
        parent: entry.parent,
        locality: entry.locality,
        valid_from: entry.validFrom,
        valid_to: entry.validTo ?? null,
      })),
    },
    {
      table: 'signatory',
      rows: ordered(house.signatories).map(({ value, sortKey }) => ({
        id: mintId(),
        name: value.name,
        position: value.position,
        authority: value.authority,
        valid_from: value.validFrom,
        valid_to: value.validTo ?? null,
        sort_key: sortKey,
      })),
    },
    {
      table: 'place',
      rows: ordered(house.places).map(({ value, sortKey }) => ({
        id: to.places.add(value.name),
        name: value.name,
        kind: value.kind,
        capacity: value.capacity ?? null,
        address: value.address,
        sort_key: sortKey,
      })),
    },
    {
      table: 'partner',
      rows: house.partners.map((partner) => ({
        id: mintId(),
        code: partner.code,
        name: partner.name,
        kind: partner.kind,
        contact: partner.contact,
        valid_from: partner.validFrom,
        valid_to: partner.validTo ?? null,
      })),
    },
    {
      table: 'channel',
      rows: ordered(house.channels).map(({ value, sortKey }) => {
        // The code is no foreign key, because a station has one row for each of its names.
        if (!stations.has(value.station))
          throw new Error(`Sample season: unknown station "${value.station}"`);
        return {
          id: to.channels.add(value.code),
          code: value.code,
          name: value.name,
          partner_code: value.station,
          aliases: JSON.stringify(value.aliases),
          enabled: value.enabled ? 1 : 0,
          valid_from: value.validFrom,
          valid_to: value.validTo ?? null,
          sort_key: sortKey,
        };
      }),
    },
    {
      table: 'cue_department',
      rows: ordered(house.departments).map(({ value, sortKey }) => ({
        id: to.departments.add(value.code),
        code: value.code,
        name: value.name,
        colour: value.colour,
        call_word: value.callWord,
        sort_key: sortKey,
      })),
    },
  ];
}

export function peopleRows(sample: SamplePeople, groups: Directory, people: Directory): TableRows {
  return [
    {
      table: 'person_group',
      rows: ordered(sample.groups).map(({ value, sortKey }) => ({
        id: groups.add(value.name),
        name: value.name,
        sort_key: sortKey,
      })),
    },
    {
      table: 'person',
      rows: sample.people.map((person) => ({
        id: people.add(person.name),
        name: person.name,
        stage_name: person.stageName,
        honour: person.honour,
        sort_name: person.sortName,
        jobs: JSON.stringify(person.jobs),
        role_types: JSON.stringify(person.roleTypes),
        phone: person.phone,
        birth_date: person.birthDate ?? null,
        active_from: null,
        active_to: null,
        note: person.note,
      })),
    },
    {
      table: 'group_member',
      rows: sample.people.flatMap((person) =>
        person.groups.map((group) => ({ group_id: groups.idOf(group), person_id: people.idOf(person.name) })),
      ),
    },
  ];
}
