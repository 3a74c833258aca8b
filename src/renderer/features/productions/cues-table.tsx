import { Button } from '@fluentui/react-components';
import { Lightbulb48Regular, Print20Regular } from '@fluentui/react-icons';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { orpc } from '../../client/client.ts';
import { useCueColumns } from './cue-columns.tsx';
import { QueryTable } from './query-table.tsx';

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
    <QueryTable
      label={t('tab.cues')}
      query={query}
      columns={columns}
      empty={{ icon: <Lightbulb48Regular />, title: t('cues.empty'), text: t('cues.emptyText') }}
      buttons={paper}
    />
  );
}
