import { describe, expect, it } from 'vitest';
import type { LocalDate } from '../../shared/time/local-time.ts';
import { formatPlace, type Place, parsePlace } from './place.ts';

const id = '01890000-0000-7000-8000-000000000001';

describe('place', () => {
  it('comes back the same from the address', () => {
    const places: Place[] = [
      { page: 'overview' },
      { page: 'productions' },
      { page: 'people' },
      { page: 'calendar' },
      { page: 'calendar', day: '2022-09-14' as LocalDate },
      { page: 'conflicts' },
      { page: 'people', tab: 'availability' },
      { page: 'people', tab: 'allowance' },
      { page: 'person', id },
      { page: 'person', id, tab: 'calls' },
      { page: 'broadcast' },
      { page: 'targets' },
      { page: 'production', id, tab: 'cues' },
    ];
    for (const place of places) expect(parsePlace(formatPlace(place))).toEqual(place);
  });

  it('shows the overview for an address that means nothing, and the list for a production that is none', () => {
    for (const hash of ['', '#', '#/nonsense', '#/overview/12']) {
      expect(parsePlace(hash), hash).toEqual({ page: 'overview' });
    }
    expect(parsePlace('#/calendar/2022-13-45')).toEqual({ page: 'calendar' });
    for (const hash of ['#/productions/', '#/productions/../../etc', '#/productions/12/outline']) {
      expect(parsePlace(hash), hash).toEqual({ page: 'productions' });
    }
  });

  it('opens the list of people, or the first part of a person, for what it does not know', () => {
    expect(parsePlace('#/people/12')).toEqual({ page: 'people' });
    expect(parsePlace('#/people/list')).toEqual({ page: 'people' });
    expect(parsePlace(`#/people/${id}/nonsense`)).toEqual({ page: 'person', id });
  });

  it('opens the outline where the tab is unknown', () => {
    expect(parsePlace(`#/productions/${id}/nonsense`)).toEqual({ page: 'production', id, tab: 'outline' });
  });
});
