import { describe, expect, it } from 'vitest';
import { peopleNames } from './find-people.ts';

const person = (
  id: string,
  name: string,
  given: { stageName?: string; honour?: 'NSƯT' | ''; birthDate?: string } = {},
) => {
  const { stageName = '', honour = '', birthDate } = given;
  const printedName = [honour, stageName || name].filter((part) => part !== '').join(' ');
  return { id, name, stageName, honour, printedName, birthDate: (birthDate ?? null) as never };
};

const people = peopleNames([
  person('anh', 'Lê Thị Ánh', { stageName: 'Ngọc Ánh', honour: 'NSƯT' }),
  person('an', 'Phạm An'),
  person('an2', 'Phạm Ân'),
  person('minh1', 'Trần Minh', { birthDate: '1990-01-01' }),
  person('minh2', 'Trần Minh', { birthDate: '2001-05-06' }),
  person('duc', 'Võ Đức'),
]);

describe('peopleNames', () => {
  it('finds by printed, stage and full name, folded, with or without the honour', () => {
    for (const name of ['NSƯT Ngọc Ánh', 'ngoc anh', 'Lê Thị Ánh', 'nsut le thi anh', ' Ngọc  Ánh '])
      expect(people.find(name), name).toEqual({ ids: ['anh'] });
    expect(people.find('vo duc')).toEqual({ ids: ['duc'] });
    expect(people.find('Võ Đức'.normalize('NFD'))).toEqual({ ids: ['duc'] });
  });

  it('reads several, each once, in their order', () => {
    expect(people.find('Võ Đức, ngoc anh;Phạm An\nVõ Đức')).toEqual({ ids: ['duc', 'anh', 'an'] });
    expect(people.find(' , ')).toEqual({ ids: [] });
  });

  it('names who is unknown, and who cannot be told apart', () => {
    expect(people.find('Võ Đức, Nguyễn Lạ')).toEqual({ unknown: 'Nguyễn Lạ' });
    expect(people.find('Trần Minh')).toEqual({ several: 'Trần Minh' });
    // Marks tell the one from the other; without them nothing does.
    expect(people.find('Phạm An')).toEqual({ ids: ['an'] });
    expect(people.find('pham an')).toEqual({ several: 'pham an' });
  });

  it('offers labels that each mean one person', () => {
    expect(people.labelOf('minh2')).toBe('Trần Minh (2001)');
    expect(new Set(people.labels).size).toBe(people.labels.length);
    for (const label of people.labels) expect(people.find(label)).toHaveProperty('ids.length', 1);
    expect(people.find('Trần Minh (2001)')).toEqual({ ids: ['minh2'] });
  });
});
