import type { SampleHouse, SamplePeople } from './sample-house.ts';
import { type Directory, type MintId, ordered, type Row, type TableRows } from './table-rows.ts';

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
      table: 'place_travel',
      rows: house.travel.map(({ from, to: there, minutes }) => ({
        id: mintId(),
        from_place_id: to.places.idOf(from),
        to_place_id: to.places.idOf(there),
        minutes,
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

const minuteOf = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));

function awayRows(person: SamplePeople['people'][number], people: Directory, mintId: MintId): Row[] {
  return person.away.map(({ kind, from, to, after, before, weekdays, note }) => ({
    id: mintId(),
    person_id: people.idOf(person.name),
    kind,
    first_date: from,
    last_date: to ?? null,
    from_minute: after === undefined ? 0 : minuteOf(after),
    to_minute: before === undefined ? 1440 : minuteOf(before),
    weekdays: (weekdays?.split(' ') ?? []).reduce((bits, day) => bits | (1 << (Number(day) - 2)), 0) || 127,
    note,
  }));
}

export function peopleRows(
  sample: SamplePeople,
  groups: Directory,
  people: Directory,
  mintId: MintId,
): TableRows {
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
    { table: 'availability', rows: sample.people.flatMap((person) => awayRows(person, people, mintId)) },
    {
      table: 'group_member',
      rows: sample.people.flatMap((person) =>
        person.groups.map((group) => ({ group_id: groups.idOf(group), person_id: people.idOf(person.name) })),
      ),
    },
  ];
}
