import {
  type CastColumn,
  type CastItem,
  type CastingWarning,
  castColumns,
  outlineOfCast,
  withInner,
} from '../../../../../domain/people/index.ts';
import type { ItemLink } from '../../../../../shared/contract/items.ts';
import type { Area, CellAt } from '../../../../ui/paint-grid/area.ts';
import { cellsOf } from '../../../../ui/paint-grid/area.ts';
import type { LinkChange } from './use-item-links.ts';

/** A row of the matrix: a role, a performer without a role, or the heading over those. */
export type MatrixRow =
  | { kind: 'role'; id: string }
  | { kind: 'performer'; id: string }
  | { kind: 'heading'; id: 'performers' };
export type MatrixMark = 'self' | 'inside' | null;

export type MatrixModel = {
  rows: readonly MatrixRow[];
  columns: readonly CastColumn<CastItem>[];
  /** In the item itself, only in a bài bản or lời dẫn of it, or not at all. */
  markAt: (at: CellAt) => MatrixMark;
  /** Warnings of a cell, or of a row where `col` is null. */
  warningsAt: (row: number, col: number | null) => readonly CastingWarning[];
  /** Where a warning is to be seen; null if the matrix has no such place. */
  placeOf: (warning: CastingWarning) => CellAt | null;
  /** What a stroke over cells changes: all of them in, or all out. */
  change: (area: Area, on: boolean) => LinkChange;
};

/** Performers in the order in which they come on; `extra` are those who were chosen to be put in. */
function performersOf(items: readonly CastItem[], extra: readonly string[]): string[] {
  return [...new Set([...items.flatMap(({ personIds }) => personIds), ...extra])];
}

export function matrixModel(
  items: readonly CastItem[],
  roleIds: readonly string[],
  warnings: readonly CastingWarning[],
  extra: readonly string[],
): MatrixModel {
  const columns = castColumns(outlineOfCast(items));
  const performers = performersOf(items, extra);
  const rows: MatrixRow[] = [
    ...roleIds.map((id): MatrixRow => ({ kind: 'role', id })),
    ...(performers.length > 0 ? [{ kind: 'heading', id: 'performers' } as const] : []),
    ...performers.map((id): MatrixRow => ({ kind: 'performer', id })),
  ];
  const own = columns.map(({ node }) => ({
    role: new Set(node.item.roleIds),
    performer: new Set(node.item.personIds),
  }));
  const inner = columns.map(({ node }) => {
    const below = node.children.flatMap(withInner).map(({ item }) => item);
    return {
      role: new Set(below.flatMap((item) => item.roleIds)),
      performer: new Set(below.flatMap((item) => item.personIds)),
    };
  });
  const rowOf = new Map(rows.map((row, at) => [`${row.kind} ${row.id}`, at]));
  /** The column of an item: its own, or that of the lớp that it lies in. */
  const colOf = new Map(
    columns.flatMap(({ node }, at) => withInner(node).map(({ item }) => [item.id, at] as const)),
  );
  const cells = new Map<string, CastingWarning[]>();
  const note = (key: string, warning: CastingWarning) => {
    const list = cells.get(key);
    if (list) list.push(warning);
    else cells.set(key, [warning]);
  };
  const rowsOf = (roles: readonly string[], personId: string | null): number[] => {
    const found = roles.flatMap((id) => rowOf.get(`role ${id}`) ?? []);
    const performer = personId === null ? undefined : rowOf.get(`performer ${personId}`);
    return found.length > 0 ? found : performer === undefined ? [] : [performer];
  };
  const places = new Map<string, CellAt>();
  for (const warning of warnings) {
    const roles =
      'roleIds' in warning ? warning.roleIds : 'roleId' in warning && warning.roleId ? [warning.roleId] : [];
    const at = rowsOf(roles, 'personId' in warning ? warning.personId : null);
    const col = 'itemId' in warning ? colOf.get(warning.itemId) : undefined;
    for (const row of at) note(`${row} ${col ?? 'row'}`, warning);
    if (at[0] !== undefined && columns.length > 0) places.set(warning.key, { row: at[0], col: col ?? 0 });
  }
  const markAt = ({ row, col }: CellAt): MatrixMark => {
    const line = rows[row];
    if (!line || line.kind === 'heading') return null;
    if (own[col]?.[line.kind].has(line.id)) return 'self';
    return inner[col]?.[line.kind].has(line.id) ? 'inside' : null;
  };
  return {
    rows,
    columns,
    markAt,
    warningsAt: (row, col) => cells.get(`${row} ${col ?? 'row'}`) ?? [],
    placeOf: (warning) => places.get(warning.key) ?? null,
    change(area, on) {
      const links = cellsOf(area).flatMap(({ row, col }): ItemLink[] => {
        const line = rows[row];
        const itemId = columns[col]?.node.item.id;
        if (!line || line.kind === 'heading' || itemId === undefined) return [];
        if ((markAt({ row, col }) === 'self') === on) return [];
        return [line.kind === 'role' ? { itemId, roleId: line.id } : { itemId, personId: line.id }];
      });
      return on ? { add: links, remove: [] } : { add: [], remove: links };
    },
  };
}
