import { TargetRegular } from '@fluentui/react-icons';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Tally } from '../../../domain/targets/index.ts';
import type { RecordFields, RecordRow } from '../../../shared/contract/records.ts';
import { useRecordWrite } from '../../client/records.ts';
import { EditTable } from '../../ui/edit-table/edit-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { completeTarget } from './complete-targets.ts';
import { useTargetColumns } from './target-columns.tsx';
import { TargetLegend } from './target-parts.tsx';
import styles from './targets-page.module.css';

type Props = {
  seasonId: string;
  rows: readonly RecordRow<'target'>[];
  seq: number;
  tallies: ReadonlyMap<string, Tally>;
  /** The season has ended. */
  over: boolean;
  /** Shows the activities of a target. */
  onOpen: (target: RecordRow<'target'>) => void;
};

/** Targets (chỉ tiêu) of the season, with what was done for each. */
export function TargetTable({ seasonId, rows, seq, tallies, over, onOpen }: Props) {
  const { t } = useTranslation('targets');
  const columns = useTargetColumns(rows, tallies, over);
  const write = useRecordWrite('target', rows);
  const newRow = useCallback(
    (given: Partial<RecordFields<'target'>>) => completeTarget(given, seasonId, rows),
    [seasonId, rows],
  );
  return (
    <section className={styles.targets} aria-labelledby="targets-heading">
      <div className={styles.cardHead}>
        <h2 id="targets-heading">{t('section')}</h2>
        <TargetLegend over={over} />
      </div>
      <EditTable
        id="targets"
        label={t('section')}
        columns={columns}
        rows={rows}
        seq={seq}
        write={write}
        newRow={newRow}
        addLabel={t('addTarget')}
        removable
        movable
        onOpen={onOpen}
        empty={<EmptyState icon={<TargetRegular />} title={t('empty')} text={t('emptyText')} />}
      />
    </section>
  );
}
