import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { buildOutline } from '../../../../../domain/productions/index.ts';
import type { ItemFields } from '../../../../../shared/contract/items.ts';
import type { Production } from '../../../../../shared/contract/productions.ts';
import { client } from '../../../../client/client.ts';
import { useOwnRows } from '../../../../client/own-rows.ts';
import { useTableWrite } from '../../../../client/table-write.ts';
import type { TableChange } from '../../../../ui/edit-table/edit-column.ts';
import { EditTable } from '../../../../ui/edit-table/edit-table.tsx';
import type { Tree } from '../data/outline-source.ts';
import { type FlatItem, flatItems } from './flat-items.ts';
import { useItemColumns } from './item-columns.tsx';
import { ViewSwitch } from './view-switch.tsx';

/**
 * The running order as a flat table: every field of every item, to sort, filter, fill and paste over. Rows are moved,
 * nested and added in the outline.
 */
export function ItemsTable({ tree, production }: { tree: Tree; production: Production }) {
  const { t } = useTranslation('lists');
  const stored = useMemo(() => flatItems(buildOutline(tree.items)), [tree]);
  const own = useOwnRows<FlatItem, ItemFields>(stored, tree.seq);
  const columns = useItemColumns(own.rows, production.kind === 'cai-luong');
  const write = useTableWrite<FlatItem, ItemFields>({
    what: 'item',
    rows: own.rows,
    begin: own.begin,
    send: useCallback(
      async ({ update = [], baseSeq }: TableChange<ItemFields>) => ({
        ...(await client.items.updateMany({ updates: update, baseSeq })),
        ids: [],
      }),
      [],
    ),
  });
  return (
    <EditTable
      id={production.kind === 'cai-luong' ? 'items-play' : 'items'}
      label={t('items.label')}
      columns={columns}
      rows={own.rows}
      seq={tree.seq}
      write={write}
      tools={<ViewSwitch />}
      empty={<p className="ol-waiting">{t('items.empty')}</p>}
    />
  );
}
