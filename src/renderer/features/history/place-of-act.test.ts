import { describe, expect, it } from 'vitest';
import { placeOfAct } from './place-of-act.ts';

const id = '01890000-0000-7000-8000-000000000001';
const label = (key: string) => ({ key, params: {} });

describe('placeOfAct', () => {
  it('shows the outline of the production for an act on its items', () => {
    const place = placeOfAct(label('item.move'), id, 'undo', { page: 'people' });
    expect(place).toEqual({ page: 'production', id, tab: 'outline' });
  });

  it('stays where the act is already in sight', () => {
    expect(placeOfAct(label('item.move'), id, 'undo', { page: 'production', id, tab: 'outline' })).toBeNull();
    expect(placeOfAct(label('season.rename'), null, 'undo', { page: 'people' })).toBeNull();
  });

  it('shows the milestones for an act on them, and the list where a copy of a production went', () => {
    const milestone = { key: 'record.update', params: { what: 'milestone' } };
    expect(placeOfAct(milestone, id, 'undo', { page: 'people' })).toMatchObject({ tab: 'milestones' });
    const here = { page: 'production', id, tab: 'outline' } as const;
    expect(placeOfAct(label('production.duplicate'), null, 'undo', here)).toEqual({ page: 'productions' });
  });

  it('goes to the list where the production is gone, and to the production where it came back', () => {
    const here = { page: 'production', id, tab: 'outline' } as const;
    expect(placeOfAct(label('production.add'), id, 'undo', here)).toEqual({ page: 'productions' });
    expect(placeOfAct(label('production.remove'), id, 'redo', here)).toEqual({ page: 'productions' });
    expect(placeOfAct(label('production.remove'), id, 'undo', { page: 'productions' })).toEqual(here);
  });

  it('shows a record on the page or the tab of its kind', () => {
    const record = (what: string) => ({ key: 'record.remove', params: { what } });
    const list = { page: 'productions' } as const;
    expect(placeOfAct(record('person'), null, 'undo', list)).toEqual({ page: 'people' });
    expect(placeOfAct(record('activity'), null, 'redo', list)).toEqual({ page: 'targets' });
    expect(placeOfAct(record('group'), null, 'undo', { page: 'people' })).toBeNull();
    expect(placeOfAct(record('casting'), id, 'undo', list)).toEqual({ page: 'production', id, tab: 'roles' });
    expect(placeOfAct(record('crew'), id, 'undo', { page: 'production', id, tab: 'crew' })).toBeNull();
    expect(placeOfAct(record('cue'), null, 'undo', list)).toBeNull();
  });

  it('shows slots where they are seen: in their production, or all together on the season’s page', () => {
    const slot = (key: string) => ({ key, params: { what: 'slot' } });
    const tab = { page: 'production', id, tab: 'slots' } as const;
    expect(placeOfAct(slot('record.update'), id, 'undo', { page: 'people' })).toEqual(tab);
    expect(placeOfAct(slot('record.update'), id, 'undo', { page: 'broadcast' })).toBeNull();
    expect(placeOfAct(slot('record.remove'), null, 'undo', tab)).toEqual({ page: 'broadcast' });
  });

  it('shows an act that only casts on the roles', () => {
    const act = { key: 'role.cast', params: { what: 'role' } };
    const place = { page: 'production', id, tab: 'roles' };
    expect(placeOfAct(act, id, 'undo', { page: 'people' })).toEqual(place);
  });

  it('shows the overview where a season came or went', () => {
    const here = { page: 'people' } as const;
    expect(placeOfAct(label('season.create'), null, 'redo', here)).toEqual({ page: 'overview' });
    expect(placeOfAct(label('season.remove'), null, 'undo', here)).toEqual({ page: 'overview' });
    expect(placeOfAct(label('season.remove'), null, 'undo', { page: 'overview' })).toBeNull();
  });

  it('shows the list of conflicts where one was let stand or opened again', () => {
    const here = { page: 'people' } as const;
    expect(placeOfAct(label('conflict.accept'), null, 'undo', here)).toEqual({ page: 'conflicts' });
    expect(placeOfAct(label('conflict.reopen'), null, 'undo', { page: 'conflicts' })).toBeNull();
  });

  it('shows the section of the settings that an act changed', () => {
    const list = { page: 'productions' } as const;
    const section = (label: Parameters<typeof placeOfAct>[0]) => {
      const place = placeOfAct(label, null, 'undo', list);
      return place?.page === 'settings' ? place.section : null;
    };
    const setting = (setting: string) => ({ key: 'setting.set', params: { setting } });
    expect(section(setting('rules.restHours'))).toBe('limits');
    expect(section(setting('cue.goWord'))).toBe('departments');
    expect(section({ key: 'setting.defaults', params: { what: 'channel' } })).toBe('partners');
    expect(section({ key: 'record.update', params: { what: 'placeTravel' } })).toBe('places');
    const here = { page: 'settings', section: 'limits' } as const;
    expect(placeOfAct(setting('rules.restHours'), null, 'undo', here)).toBeNull();
    expect(placeOfAct(setting('cue.goWord'), null, 'undo', here)).not.toBeNull();
  });

  it('shows roles for a stroke over their matrix, and leaves whoever looks at a person there', () => {
    expect(placeOfAct(label('item.cast'), id, 'undo', { page: 'people' })).toMatchObject({ tab: 'roles' });
    const busy = { key: 'record.add', params: { what: 'availability' } };
    expect(placeOfAct(busy, null, 'undo', { page: 'person', id, tab: 'availability' })).toBeNull();
    expect(placeOfAct(busy, null, 'undo', { page: 'people' })).toEqual({
      page: 'people',
      tab: 'availability',
    });
    const person = { key: 'record.update', params: { what: 'person' } };
    expect(placeOfAct(person, null, 'undo', { page: 'person', id })).toBeNull();
  });

  it('shows the list for a production that was moved in it, and files where they are looked at', () => {
    expect(placeOfAct(label('production.move'), id, 'undo', { page: 'productions' })).toBeNull();
    expect(placeOfAct(label('production.move'), id, 'undo', { page: 'people' })).toEqual({
      page: 'productions',
    });
    const file = { key: 'record.add', params: { what: 'attachment' } };
    const milestones = { page: 'production', id, tab: 'milestones' } as const;
    expect(placeOfAct(file, id, 'undo', milestones)).toBeNull();
    expect(placeOfAct(file, id, 'undo', { page: 'people' })).toMatchObject({ tab: 'outline' });
  });

  it('shows calls in the calendar, on the day of the act, and stays in a calendar that is open', () => {
    const move = { key: 'call.move', params: { at: '2022-09-16T15:00', title: 'Lớp 7' } };
    expect(placeOfAct(move, id, 'undo', { page: 'people' })).toEqual({ page: 'calendar', day: '2022-09-16' });
    expect(placeOfAct(move, id, 'undo', { page: 'calendar' })).toBeNull();
    expect(placeOfAct(label('call.remove'), null, 'undo', { page: 'people' })).toEqual({ page: 'calendar' });
    const brought = { key: 'import.calls', params: { at: '2022-10-03T08:00', count: 12 } };
    expect(placeOfAct(brought, id, 'undo', { page: 'people' })).toEqual({
      page: 'calendar',
      day: '2022-10-03',
    });
    expect(placeOfAct(move, id, 'undo', { page: 'production', id, tab: 'calls' })).toBeNull();
    const other = { page: 'production', id: 'another', tab: 'calls' } as const;
    expect(placeOfAct(move, id, 'undo', other)).toMatchObject({ page: 'calendar' });
  });

  it('shows imported unavailability where it is painted, and on the person that is open', () => {
    const brought = label('import.availability');
    const page = { page: 'people', tab: 'availability' } as const;
    expect(placeOfAct(brought, null, 'undo', { page: 'calendar' })).toEqual(page);
    expect(placeOfAct(brought, null, 'undo', page)).toBeNull();
    expect(placeOfAct(brought, null, 'undo', { page: 'person', id, tab: 'availability' })).toBeNull();
  });
});
