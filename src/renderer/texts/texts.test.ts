import { describe, expect, it } from 'vitest';
import { english } from './en/index.ts';
import { vietnamese } from './vi/index.ts';

/** Vietnamese has one plural form, English two: `items` there is `items_one` and `items_other` here. */
const withoutPlural = (key: string) => key.replace(/_(one|other)$/, '');

function flatten(node: unknown, path = ''): [string, string][] {
  if (typeof node === 'string') return [[withoutPlural(path), node]];
  return Object.entries(node as object).flatMap(([key, value]) =>
    flatten(value, path === '' ? key : `${path}.${key}`),
  );
}

const params = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1]).sort();

const vi = flatten(vietnamese);
const en = flatten(english);

describe('texts', () => {
  it('say the same things in both languages', () => {
    const keys = (entries: [string, string][]) => [...new Set(entries.map(([key]) => key))].sort();
    expect(keys(en)).toEqual(keys(vi));
  });

  it('take the same parameters in both languages', () => {
    const wanted = new Map(vi.map(([key, text]) => [key, params(text)]));
    for (const [key, text] of en) expect(params(text), key).toEqual(wanted.get(key));
  });

  it('are written in NFC, so that searching and comparing them works', () => {
    for (const [key, text] of vi) expect(text, key).toBe(text.normalize('NFC'));
  });
});
