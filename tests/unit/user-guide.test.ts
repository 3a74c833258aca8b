import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { guideNames } from '../../src/renderer/features/guide/guide-of-place.ts';

const folder = join(import.meta.dirname, '../../docs/user-guide');
const pages = readdirSync(folder).filter((name) => name.endsWith('.md'));
const read = (page: string) => readFileSync(join(folder, page), 'utf8');

describe('the user guide', () => {
  it('has a page for each guide of the window, and no other', () => {
    expect(pages.toSorted()).toEqual([...guideNames.map((name) => `${name}.md`), 'README.md'].toSorted());
  });

  it.each(pages)('%s has a heading, and its links and pictures are there', (page) => {
    const text = read(page);
    expect(text).toMatch(/^# \S/);
    for (const [, target = ''] of text.matchAll(/\]\(([^)]+)\)/g)) {
      expect(existsSync(join(folder, target)), target).toBe(true);
    }
  });

  it('lists every page in its contents, in the order of the window', () => {
    const listed = [...read('README.md').matchAll(/\]\((.+?)\.md\)/g)].map((match) => match[1]);
    expect(listed).toEqual([...guideNames]);
  });
});
