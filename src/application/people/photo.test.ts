import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { limits } from '../../shared/limits.ts';
import { codeOf, testPlanner } from '../testing/test-planner.ts';
import { photoTypeOf } from './photo.ts';

const planner = testPlanner();
const { client } = planner;
afterAll(() => planner.remove());

const jpeg = (length: number, last = 1) => {
  const bytes = new Uint8Array(length);
  bytes.set([0xff, 0xd8, 0xff, 0xe0]);
  bytes[length - 1] = last;
  return new File([bytes], 'a.jpg', { type: 'image/jpeg' });
};
let id: string;

beforeAll(async () => {
  await client.plan.createSample();
});
beforeEach(async () => {
  const { ids } = await client.records.person.write({ add: [{ name: 'Người Thử' }] });
  id = ids[0] ?? '';
});
const photo = async () => (await client.people.photo({ id })).file;

test('is kept as it came, replaced, taken back and done again', async () => {
  expect(await photo()).toBeNull();
  await client.people.setPhoto({ id, file: jpeg(1000) });
  const first = await photo();
  expect([first?.type, first?.size]).toEqual(['image/jpeg', 1000]);
  await client.people.setPhoto({ id, file: jpeg(2000) });
  expect((await photo())?.size).toBe(2000);
  await client.history.undo();
  expect((await photo())?.size).toBe(1000);
  await client.people.setPhoto({ id, file: null });
  expect(await photo()).toBeNull();
  await client.history.undo();
  expect((await photo())?.size).toBe(1000);
  const [act] = await client.history.list({ table: 'person', id, limit: 5 });
  expect(act?.label).toMatchObject({
    key: 'record.update',
    params: { field: 'photoBlobId', title: 'Người Thử' },
  });
});

test('is told by its bytes, whatever its name says', () => {
  const of = (...bytes: number[]) => photoTypeOf(new Uint8Array(bytes));
  expect(of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)).toBe('image/png');
  expect(of(0x52, 0x49, 0x46, 0x46, 9, 9, 9, 9, 0x57, 0x45, 0x42, 0x50)).toBe('image/webp');
  expect(of(0x52, 0x49, 0x46, 0x46, 9, 9, 9, 9, 0x57, 0x41, 0x56, 0x45)).toBeNull();
  expect(of()).toBeNull();
});

test('is refused with nothing written: no picture, too large, of nobody, stale', async () => {
  const { seq } = await client.people.setPhoto({ id, file: jpeg(1000) });
  const svg = new File(['<svg onload="x"/>'], 'a.jpg', { type: 'image/jpeg' });
  expect(await codeOf(client.people.setPhoto({ id, file: svg }))).toMatchObject({
    code: 'INVALID',
    data: { field: 'photo', reason: 'malformed' },
  });
  expect(await codeOf(client.people.setPhoto({ id, file: jpeg(limits.photoBytes + 1) }))).toMatchObject({
    code: 'TOO_LARGE',
  });
  const nobody = '01890000-0000-7000-8000-000000000000';
  expect(await codeOf(client.people.setPhoto({ id: nobody, file: null }))).toMatchObject({
    code: 'NOT_FOUND',
  });
  await client.people.setPhoto({ id, file: jpeg(1500) });
  expect(await codeOf(client.people.setPhoto({ id, file: jpeg(1700), baseSeq: seq }))).toMatchObject({
    code: 'STALE',
  });
  expect((await photo())?.size).toBe(1500);
});
