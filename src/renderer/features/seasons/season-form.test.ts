import { describe, expect, it } from 'vitest';
import type { Season } from '../../../shared/contract/season.ts';
import type { LocalDateTime } from '../../../shared/time/local-time.ts';
import { readSeason, readTakeOver, usualText, withYear } from './season-form.ts';

const nameOf = (year: number) => `Mùa diễn ${year}`;
const text = usualText(2027, nameOf(2027));

describe('a season as it is typed', () => {
  it('takes name and days along with its year, but nothing that was changed by hand', () => {
    expect(withYear(text, '2028', nameOf)).toEqual(usualText(2028, 'Mùa diễn 2028'));
    expect(withYear({ ...text, name: 'Mùa sen', end: '30/06/2028' }, '2028', nameOf)).toEqual({
      name: 'Mùa sen',
      year: '2028',
      start: '01/01/2028',
      end: '30/06/2028',
    });
    expect(withYear(text, '202', nameOf)).toEqual({ ...text, year: '202' });
  });

  it('is read, with days that lack their year', () => {
    expect(readSeason({ ...text, start: '1/9', end: '30.6.2028' })).toEqual({
      season: { name: 'Mùa diễn 2027', year: 2027, startDate: '2027-09-01', endDate: '2028-06-30' },
    });
  });

  it.each([
    [{ name: ' ' }, { name: 'required' }],
    [{ year: '27' }, { year: 'year' }],
    [{ year: '2200' }, { year: 'year' }],
    [{ start: '31/02/2027' }, { start: 'date' }],
    [{ end: '31/12/2026' }, { end: 'span' }],
    [{ end: '' }, { end: 'date' }],
  ])('%o says what is wrong at the field', (given, faults) => {
    expect(readSeason({ ...text, ...given })).toEqual({ faults });
  });
});

describe('what is taken over', () => {
  const from = { id: 's' } as Season;
  const productions = [
    { id: 'a', startsAt: '2026-01-28T20:00' as LocalDateTime },
    { id: 'b', startsAt: null },
    { id: 'c', startsAt: null },
  ];
  const shells = {
    a: { chosen: true, premiere: '18/1' },
    b: { chosen: true, premiere: '' },
    c: { chosen: false, premiere: 'nonsense' },
  };
  it('is the chosen productions, at the hour of the old show', () => {
    expect(readTakeOver({ from, targets: true, crew: true, shells }, productions, 2027)).toEqual({
      from: {
        seasonId: 's',
        targets: true,
        crew: true,
        productions: [
          { id: 'a', startsAt: '2027-01-18T20:00' },
          { id: 'b', startsAt: null },
        ],
      },
    });
  });
  it('is nothing without a season, no crew without productions, and refused with a day that is none', () => {
    expect(readTakeOver({ from: null, targets: true, crew: true, shells }, productions, 2027)).toEqual({
      from: null,
    });
    expect(
      readTakeOver({ from, targets: false, crew: true, shells: {} }, productions, 2027)?.from?.crew,
    ).toBe(false);
    const wrong = { ...shells, b: { chosen: true, premiere: '31/2' } };
    expect(readTakeOver({ from, targets: true, crew: true, shells: wrong }, productions, 2027)).toBeNull();
  });
});
