import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryItems } from '../../../tests/support/arbitrary-items.ts';
import { testItem } from '../../../tests/support/test-item.ts';
import { buildOutline, isGroup } from './outline.ts';
import { isWithin, topmost } from './resolve-item-drop.ts';

describe('buildOutline', () => {
  it('sums children with their links and starts each where the last one ended', () => {
    const outline = buildOutline([
      testItem('man', 'a0', { kind: 'curtain' }),
      testItem('lop1', 'a0', { kind: 'unit', parentId: 'man', durationSeconds: 120, linkSeconds: 10 }),
      testItem('lop2', 'a1', { kind: 'unit', parentId: 'man', durationSeconds: 60 }),
      testItem('man2', 'a1', { kind: 'curtain', durationSeconds: 100, linkSeconds: 30 }),
    ]);
    const starts = Object.fromEntries(
      outline.all.map((node) => [node.item.id, [node.startSeconds, node.seconds]]),
    );
    expect(starts).toEqual({ man: [0, 190], lop1: [0, 120], lop2: [130, 60], man2: [190, 100] });
    // The link after the last row of the show leads nowhere.
    expect(outline.totalSeconds).toBe(290);
  });

  it('takes a set length of a group over the sum, and says so', () => {
    const outline = buildOutline([
      testItem('man', 'a0', { kind: 'curtain', durationSeconds: 300 }),
      testItem('lop', 'a0', { kind: 'unit', parentId: 'man', durationSeconds: 120 }),
    ]);
    expect(outline.roots[0]).toMatchObject({ seconds: 300, overridden: true });
    expect(outline.totalSeconds).toBe(300);
  });

  it('numbers each kind through the whole show', () => {
    const outline = buildOutline([
      testItem('man1', 'a0', { kind: 'curtain' }),
      testItem('lop1', 'a0', { kind: 'unit', parentId: 'man1' }),
      testItem('loi', 'a1', { kind: 'speech' }),
      testItem('man2', 'a2', { kind: 'curtain' }),
      testItem('lop2', 'a0', { kind: 'unit', parentId: 'man2' }),
    ]);
    expect(outline.all.map((node) => [node.item.id, node.ordinal])).toEqual([
      ['man1', 1],
      ['lop1', 1],
      ['loi', 1],
      ['man2', 2],
      ['lop2', 2],
    ]);
  });

  it('shows a row whose parent is missing at the top', () => {
    const outline = buildOutline([testItem('lost', 'a0', { parentId: 'nowhere' })]);
    expect(outline.roots.map((node) => node.item.id)).toEqual(['lost']);
  });

  it('shows a cycle at the top, cut at its first row, with all that hangs on it', () => {
    const outline = buildOutline([
      testItem('b', 'a1', { parentId: 'a' }),
      testItem('a', 'a0', { parentId: 'b' }),
      testItem('leaf', 'Zz', { parentId: 'b' }),
      testItem('self', 'a2', { parentId: 'self' }),
      testItem('top', 'a3'),
    ]);
    expect(outline.all.map((node) => '·'.repeat(node.depth) + node.item.id)).toEqual([
      'a',
      '·b',
      '··leaf',
      'self',
      'top',
    ]);
    // Whoever walks upwards in it comes to an end.
    expect(topmost(outline, ['a', 'leaf']).map((node) => node.item.id)).toEqual(['a']);
    expect(isWithin(outline, 'leaf', 'top')).toBe(false);
  });

  it('shows every row once whatever the parents are', () => {
    const parents = fc.array(fc.option(fc.nat(12)), { maxLength: 12 });
    fc.assert(
      fc.property(parents, (list) => {
        const items = list.map((parent, i) =>
          testItem(`r${i}`, 'a0', { parentId: parent === null ? null : `r${parent}` }),
        );
        const shown = buildOutline(items).all.map((node) => node.item.id);
        expect(shown.toSorted()).toEqual(items.map((item) => item.id).toSorted());
      }),
    );
  });

  it('a màn without lớp is a group, a bài bản is not', () => {
    const outline = buildOutline([testItem('man', 'a0', { kind: 'curtain' }), testItem('bai', 'a1')]);
    expect(outline.roots.map(isGroup)).toEqual([true, false]);
  });

  it('keeps every row, once, whatever the order of the input', () => {
    fc.assert(
      fc.property(arbitraryItems, (items) => {
        const outline = buildOutline(items);
        expect(outline.all.map((node) => node.item.id).sort()).toEqual(items.map((item) => item.id).sort());
        const reversed = buildOutline(items.toReversed());
        expect(reversed.all.map((node) => node.item.id)).toEqual(outline.all.map((node) => node.item.id));
        expect(outline.all.map((node) => node.position)).toEqual(outline.all.map((_, i) => i + 1));
      }),
    );
  });

  it('starts follow one another among siblings, and lengths are the own value or the sum', () => {
    fc.assert(
      fc.property(arbitraryItems, (items) => {
        const outline = buildOutline(items);
        const check = (nodes: typeof outline.roots, from: number) => {
          let at = from;
          for (const node of nodes) {
            expect(node.startSeconds).toBe(at);
            const sum = node.children.reduce(
              (total, child) => total + child.seconds + child.item.linkSeconds,
              0,
            );
            expect(node.seconds).toBe(node.item.durationSeconds ?? sum);
            check(node.children, at);
            at += node.seconds + node.item.linkSeconds;
          }
        };
        check(outline.roots, 0);
      }),
    );
  });
});
