import { expect, it } from 'vitest';
import { shortenMiddle } from './shorten-middle.ts';

it('keeps the drive and the name of the file', () => {
  const path = 'C:\\Users\\Diễm\\Documents\\Kế hoạch\\Nhà hát\\Năm\\Mùa diễn 2022.mannhung';
  const short = shortenMiddle(path, 40);
  expect([...short]).toHaveLength(40);
  expect(short.startsWith('C:\\Users')).toBe(true);
  expect(short.endsWith('Mùa diễn 2022.mannhung')).toBe(true);
  expect(shortenMiddle('/tmp/x.db', 40)).toBe('/tmp/x.db');
});
