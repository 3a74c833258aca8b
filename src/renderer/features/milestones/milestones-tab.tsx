import { Button } from '@fluentui/react-components';
import {
  AddRegular,
  ArrowDownRegular,
  ArrowSyncRegular,
  ArrowUpRegular,
  DeleteRegular,
  DiamondRegular,
} from '@fluentui/react-icons';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { missingMilestones } from '../../../domain/milestones/index.ts';
import type { Production } from '../../../shared/contract/productions.ts';
import { dateOf } from '../../../shared/time/local-time.ts';
import { orpc } from '../../client/client.ts';
import { useCountingDay } from '../../client/use-counting-day.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { useToasts } from '../../ui/toasts.tsx';
import { MilestoneDetails } from './milestone-details.tsx';
import { MilestoneList } from './milestone-list.tsx';
import styles from './milestones.module.css';
import { type Milestone, useMilestones, useMilestoneWrite } from './use-milestones.ts';

/** Milestones (mốc) of a production: the process from its script to its settlement, one line each, details beside them. */
export function MilestonesTab({ production }: { production: Production }) {
  const query = useMilestones(production.id);
  return (
    <Loaded query={query}>
      {({ rows, seq }) => <Milestones production={production} rows={rows} seq={seq} />}
    </Loaded>
  );
}

function Milestones({
  production,
  rows,
  seq,
}: {
  production: Production;
  rows: readonly Milestone[];
  seq: number;
}) {
  const { t } = useTranslation('milestones');
  const toasts = useToasts();
  const write = useMilestoneWrite(production.id);
  const today = useCountingDay(production.seasonId);
  const [chosenId, choose] = useState<string | null>(null);
  /** The row whose title the keyboard goes to as soon as its details are there. */
  const [toName, setToName] = useState<string | null>(null);
  const { data: steps } = useQuery(orpc.records.milestoneTemplate.list.queryOptions({ input: {} }));
  const chosen = rows.find((row) => row.id === chosenId) ?? rows[0];
  const premiere = production.startsAt && dateOf(production.startsAt);
  const missing = missingMilestones(steps?.rows ?? [], { kind: production.kind, premiere }, rows)
    .map((group) => group.milestones.length)
    .reduce((sum, count) => sum + count, 0);

  const add = async () => {
    const id = await write.add(t('newTitle'), chosen?.id ?? null);
    if (id === null) return;
    choose(id);
    setToName(id);
  };
  const complete = async () => {
    const done = await write.complete();
    if (done && done.ids.length > 0) toasts.say(t('completed', { count: done.ids.length }), 'act');
  };
  const step = (milestone: Milestone, by: -1 | 1) => {
    const at = rows.indexOf(milestone);
    const after = by === 1 ? rows[at + 1]?.id : at === 0 ? undefined : (rows[at - 2]?.id ?? null);
    if (after !== undefined) void write.move(milestone.id, after);
  };
  const remove = (milestone: Milestone) => {
    const at = rows.indexOf(milestone);
    choose((rows[at + 1] ?? rows[at - 1])?.id ?? null);
    void write.remove(milestone.id, seq);
  };
  const buttons = (
    <>
      <Button size="small" appearance="primary" icon={<AddRegular />} onClick={() => void add()}>
        {t('add')}
      </Button>
      <Button
        size="small"
        icon={<ArrowSyncRegular />}
        disabledFocusable={missing === 0}
        title={missing === 0 ? t('nothingMissing') : t('completeTip')}
        onClick={() => void complete()}
      >
        {t('complete')}
      </Button>
    </>
  );
  if (!chosen) {
    return (
      <EmptyState icon={<DiamondRegular />} title={t('empty')} text={t('emptyText')}>
        <div className={styles.buttons}>{buttons}</div>
      </EmptyState>
    );
  }
  return (
    <div className={styles.tab}>
      <div className={styles.main}>
        <div className={styles.buttons} role="toolbar" aria-label={t('label')}>
          {buttons}
          <span className={styles.space} />
          <Button
            size="small"
            appearance="subtle"
            icon={<ArrowUpRegular />}
            aria-label={t('up')}
            title={`${t('up')} (Alt+Shift+↑)`}
            disabledFocusable={rows[0] === chosen}
            onClick={() => step(chosen, -1)}
          />
          <Button
            size="small"
            appearance="subtle"
            icon={<ArrowDownRegular />}
            aria-label={t('down')}
            title={`${t('down')} (Alt+Shift+↓)`}
            disabledFocusable={rows.at(-1) === chosen}
            onClick={() => step(chosen, 1)}
          />
          <Button
            size="small"
            appearance="subtle"
            icon={<DeleteRegular />}
            aria-label={t('delete')}
            title={`${t('delete')} (Delete)`}
            onClick={() => remove(chosen)}
          />
        </div>
        <MilestoneList
          rows={rows}
          chosen={chosen}
          today={today}
          choose={choose}
          onEdit={(milestone) => setToName(milestone.id)}
          onAdd={() => void add()}
          onStep={step}
          onRemove={remove}
          onToggleDone={(milestone) =>
            void write.save(milestone.id, { doneDate: milestone.doneDate === null ? today : null }, seq)
          }
        />
      </div>
      <MilestoneDetails
        key={chosen.id}
        milestone={chosen}
        seq={seq}
        today={today}
        usualYear={Number((premiere ?? today).slice(0, 4))}
        save={(fields, seen) => write.save(chosen.id, fields, seen)}
        toName={toName === chosen.id}
        onNamed={() => setToName(null)}
      />
    </div>
  );
}
