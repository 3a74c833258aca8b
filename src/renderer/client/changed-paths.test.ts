import { describe, expect, it } from 'vitest';
import { contract } from '../../shared/contract/index.ts';
import { journaledTables } from '../../storage/schema/table-classes.ts';
import { changedPaths } from './changed-paths.ts';

const tables = journaledTables;

describe('changedPaths', () => {
  it('knows every journaled table of the database', () => {
    expect(tables.length).toBeGreaterThan(20);
    const unknown = tables.filter((table) => changedPaths({ tables: [table], plan: false }) === null);
    expect(unknown).toEqual([]);
  });

  it('names only methods that the contract has', () => {
    for (const path of changedPaths({ tables, plan: false }) ?? []) {
      let at: unknown = contract;
      for (const part of path) at = (at as Record<string, unknown>)[part];
      expect(at, path.join('.')).toBeDefined();
    }
  });

  it('refreshes the tree and the totals for an item, and the undo button always', () => {
    const paths = changedPaths({ tables: ['item'], plan: false })?.map((path) => path.join('.'));
    expect(paths).toEqual(expect.arrayContaining(['items', 'productions', 'history']));
    expect(paths).not.toContain('people');
  });

  it('refreshes only the status and what reminds of backups after one, and nothing for the first word of a subscription', () => {
    expect(changedPaths({ tables: ['backup'], plan: false })).toEqual([
      ['plan', 'status'],
      ['backups', 'file'],
      ['season', 'overview'],
    ]);
    expect(changedPaths({ tables: [], plan: false })).toEqual([]);
  });

  it('refreshes everything for a table it does not know and for another plan file', () => {
    expect(changedPaths({ tables: ['item', 'from_a_newer_version'], plan: false })).toBeNull();
    expect(changedPaths({ tables: [], plan: true })).toBeNull();
  });
});
