// @vitest-environment jsdom
import { act, render, screen } from '@testing-library/react';
import { type ComponentType, Suspense } from 'react';
import { expect, test } from 'vitest';
import { later } from './later.ts';

const Page = ({ name }: { name: string }) => <p>{name}</p>;

test('a part that was read before is drawn at once, and read only once', async () => {
  let reads = 0;
  const Part = later<{ name: string }>(async () => {
    reads += 1;
    return Page;
  });
  expect(Part.isReady()).toBe(false);
  await Part.read();
  await Part.read();
  expect(Part.isReady()).toBe(true);
  render(
    <Suspense fallback={<p>chờ</p>}>
      <Part name="Lịch tập" />
    </Suspense>,
  );
  expect(screen.queryByText('chờ')).toBeNull();
  expect(screen.getByText('Lịch tập')).toBeTruthy();
  expect(reads).toBe(1);
});

test('a part that is drawn before it was read comes as soon as it is there', async () => {
  let give: (page: ComponentType<{ name: string }>) => void = () => undefined;
  const Part = later<{ name: string }>(() => new Promise((take) => (give = take)));
  render(
    <Suspense fallback={<p>chờ</p>}>
      <Part name="Nhân sự" />
    </Suspense>,
  );
  expect(screen.getByText('chờ')).toBeTruthy();
  await act(async () => give(Page));
  expect(await screen.findByText('Nhân sự')).toBeTruthy();
});

test('a part that cannot be read is drawn nevertheless, so that the fault is said', async () => {
  const Part = later<{ name: string }>(() => Promise.reject(new Error('no file')));
  await Part.read();
  expect(Part.isReady()).toBe(true);
});
