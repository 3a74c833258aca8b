import type { GuideName } from './guide-of-place.ts';

/** The texts of docs/user-guide, each in a piece of the program of its own: nothing is read before it is wanted. */
const pages = import.meta.glob<string>('../../../../docs/user-guide/*.md', {
  query: '?raw',
  import: 'default',
});

export async function readGuide(name: GuideName): Promise<string> {
  const read = pages[`../../../../docs/user-guide/${name}.md`];
  if (!read) throw new Error(`no guide ${name}`);
  return read();
}

/** First heading of a page. */
export function titleOf(text: string): string {
  return /^# (.+)$/m.exec(text)?.[1] ?? '';
}
