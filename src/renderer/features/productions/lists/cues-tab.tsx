import { Button } from '@fluentui/react-components';
import { Lightbulb48Regular, Print20Regular } from '@fluentui/react-icons';
import { useQuery } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { numberedTitle, type Outline } from '../../../../domain/productions/index.ts';
import type { RecordFields, RecordRow } from '../../../../shared/contract/records.ts';
import { orpc } from '../../../client/client.ts';
import { useRecords, useRecordWrite } from '../../../client/records.ts';
import type { TableChange } from '../../../ui/edit-table/edit-column.ts';
import { EditTable } from '../../../ui/edit-table/edit-table.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Loaded } from '../../../ui/loaded.tsx';
import { TabPage } from '../../../ui/tab-page.tsx';
import { useCueColumns } from './cue-columns.tsx';
import { completeCues, cueAfter, cueOrder } from './cue-numbers.ts';
import { joined } from './joined.ts';
import { useOutlineOf } from './use-outline-of.ts';

type Cue = RecordRow<'cue'>;
type CueCells = RecordFields<'cue'>;

/** Cues of a production, under the items that they are called in. */
export function CuesTab({ productionId, onPaper }: { productionId: string; onPaper: () => void }) {
  const called = useQuery(orpc.cues.called.queryOptions({ input: { productionId } }));
  const query = joined({
    cues: useRecords('cue', { productionId }),
    departments: useRecords('department'),
    outline: useOutlineOf(productionId),
    called: { data: called.data, error: called.error, refetch: called.refetch },
  });
  return (
    <TabPage>
      <Loaded query={query}>
        {({ cues, departments, outline, called }) => (
          <Cues
            productionId={productionId}
            stored={cues.rows}
            seq={cues.seq}
            departments={departments.rows}
            outline={outline}
            called={called}
            onPaper={onPaper}
          />
        )}
      </Loaded>
    </TabPage>
  );
}

type Props = {
  productionId: string;
  stored: readonly Cue[];
  seq: number;
  departments: readonly RecordRow<'department'>[];
  outline: Outline;
  /** Ids of the cues whose numbers stand on an issued sheet. */
  called: readonly string[];
  onPaper: () => void;
};

function Cues({ productionId, stored, seq, departments, outline, called, onPaper }: Props) {
  const { t } = useTranslation(['productions', 'lists']);
  const rows = useMemo(
    () => cueOrder(stored, (itemId) => outline.byId.get(itemId)?.position),
    [stored, outline],
  );
  const columns = useCueColumns({ rows, departments, outline, called });
  const write = useRecordWrite('cue', rows, { titleOf: (cue) => cue.number });
  const common = useMemo(() => ({ productionId, title: t('lists:cues.newTitle') }), [productionId, t]);
  const store = useCallback(
    (change: TableChange<CueCells>) => write(completeCues(change, rows, common)),
    [write, rows, common],
  );
  const group = useGroup(outline);
  return (
    <EditTable
      id="cues"
      label={t('tab.cues')}
      columns={columns}
      rows={rows}
      seq={seq}
      write={store}
      newRow={(given) => given}
      addLabel={t('lists:cues.add')}
      insert={{
        label: (cue) => t('lists:cues.insert', { number: cue.number }),
        hint: t('lists:cues.insertHint'),
        row: (cue) => cueAfter(cue, rows),
      }}
      removable
      group={group}
      tools={
        <Button size="small" icon={<Print20Regular />} onClick={onPaper}>
          {t('cues.paper')}
        </Button>
      }
      empty={<EmptyState icon={<Lightbulb48Regular />} title={t('cues.empty')} text={t('cues.emptyText')} />}
    />
  );
}

/** `Lớp 2 – Vây xe › Xang xừ líu`: the item of a cue, and the lớp that it lies in. */
function useGroup(outline: Outline): (cue: Cue) => string {
  const { t } = useTranslation('lists');
  return useCallback(
    (cue) => {
      const node = cue.itemId === null ? undefined : outline.byId.get(cue.itemId);
      if (!node) return t('cues.noItem');
      const parent = node.item.parentId === null ? undefined : outline.byId.get(node.item.parentId);
      const inUnit = node.item.kind === 'number' || node.item.kind === 'speech';
      return parent && inUnit ? `${numberedTitle(parent)} › ${numberedTitle(node)}` : numberedTitle(node);
    },
    [outline, t],
  );
}
