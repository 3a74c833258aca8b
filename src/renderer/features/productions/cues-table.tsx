import { Button } from '@fluentui/react-components';
import { Lightbulb48Regular, Print20Regular } from '@fluentui/react-icons';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { orpc } from '../../client/client.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { useCueColumns } from './cue-columns.tsx';
import { TableTab } from './table-tab.tsx';

export function CuesTable({ productionId, onPaper }: { productionId: string; onPaper: () => void }) {
  const { t } = useTranslation('productions');
  const query = useQuery(orpc.cues.list.queryOptions({ input: { productionId } }));
  const { data: departments } = useQuery(orpc.cues.departments.queryOptions());
  const columns = useCueColumns(departments ?? []);
  const paper = (
    <Button size="small" icon={<Print20Regular />} onClick={onPaper}>
      {t('cues.paper')}
    </Button>
  );
  return (
    <TableTab buttons={query.data && query.data.length > 0 && paper}>
      <Loaded query={query}>
        {(rows) => (
          <DataTable
            label={t('tab.cues')}
            columns={columns}
            rows={rows}
            rowKey={(cue) => cue.id}
            empty={
              <EmptyState icon={<Lightbulb48Regular />} title={t('cues.empty')} text={t('cues.emptyText')} />
            }
          />
        )}
      </Loaded>
    </TableTab>
  );
}
