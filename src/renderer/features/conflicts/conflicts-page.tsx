import { Button } from '@fluentui/react-components';
import { CheckmarkCircle48Regular, Filter28Regular } from '@fluentui/react-icons';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Season } from '../../../shared/contract/season.ts';
import { limits } from '../../../shared/limits.ts';
import { client, orpc } from '../../client/client.ts';
import { ownWrites } from '../../client/own-writes.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import { useToasts } from '../../ui/toasts.tsx';
import { type UndoableAct, useUndoToast } from '../../ui/use-undo-toast.ts';
import { AcceptDialog } from './accept-dialog.tsx';
import { ConflictList } from './conflict-list.tsx';
import { ConflictRow } from './conflict-row.tsx';
import { lineSentence } from './conflict-sentence.ts';
import styles from './conflicts-page.module.css';
import { FilterBar } from './filter-bar.tsx';
import { type ConflictTab, type LineFilter, linesOfTab, noFilter } from './filter-lines.ts';
import { placeOfLine } from './place-of-line.ts';
import { useConflictNames } from './use-conflict-names.ts';
import {
  type ConflictsRead,
  type ListedLine,
  useConflicts,
  useListedLines,
  useOpenDay,
} from './use-conflicts.ts';

let acts = 0;

/** What does not fit in the season's schedule (xung đột), by week; what is let stand, with the reason, beside it. */
export function ConflictsPage({ season }: { season: Season }) {
  const openDay = useOpenDay(season);
  const [past, setPast] = useState(false);
  const query = useConflicts(season, past ? null : openDay);
  return (
    <Loaded query={query}>
      {(read) => (
        <Conflicts season={season} read={read} past={openDay === null ? null : past} onPast={setPast} />
      )}
    </Loaded>
  );
}

/** Words on an act of this page, with the way back from it. */
function useActs() {
  const toasts = useToasts();
  const [done, setDone] = useState<UndoableAct | null>(null);
  const { data: newest } = useQuery(orpc.history.state.queryOptions());
  const takeBack = () => {
    const seq = done?.seq;
    setDone(null);
    if (seq === undefined || seq === null) return;
    ownWrites.send(() => client.history.undo({ expectSeq: seq })).catch((error) => toasts.refuse(error));
  };
  useUndoToast(done, newest, takeBack, () => setDone(null));
  return {
    tell: (text: string, seq: number) => setDone({ key: ++acts, text, seq }),
    refuse: (error: unknown) => toasts.refuse(error),
  };
}

type Props = {
  season: Season;
  read: ConflictsRead;
  past: boolean | null;
  onPast: (past: boolean) => void;
};

function Conflicts({ season, read, past, onPast }: Props) {
  const { t } = useTranslation('conflicts');
  const [tab, setTab] = useState<ConflictTab>('open');
  const [filter, setFilter] = useState<LineFilter>(noFilter);
  const [asked, setAsked] = useState<ListedLine | null>(null);
  const names = useConflictNames(read);
  const listed = useListedLines(read);
  const told = useActs();
  const lines = listed[tab];
  const shown = linesOfTab(tab, lines, filter, listed.calls);
  const sentenceOf = ({ line }: ListedLine) => lineSentence(line, names);
  const reopen = ({ line }: ListedLine) => {
    ownWrites
      .send(() =>
        client.schedule.reopen({
          keys: line.conflicts.map(({ key }) => key).slice(0, limits.conflictsPerAct),
        }),
      )
      .then(({ seq }) => told.tell(t('reopenedToast'), seq), told.refuse);
  };
  const { error, warning, hint } = read.open;
  const serious = (all: readonly ListedLine[]) => all.filter(({ line }) => line.severity !== 'hint').length;
  return (
    <>
      <PageHeader
        title={t('title')}
        facts={`${season.name} · ${t('counts', { errors: error, warnings: warning, hints: hint })}`}
      />
      <Tabs<ConflictTab>
        label={t('tabs')}
        tabs={[
          { value: 'open', text: t('open', { count: serious(listed.open) }) },
          { value: 'accepted', text: t('accepted', { count: listed.accepted.length }) },
        ]}
        chosen={tab}
        panelId="conflicts-panel"
        onChoose={setTab}
      />
      <div className={styles.panel} id="conflicts-panel" role="tabpanel" aria-label={t('tabs')}>
        <FilterBar
          season={season}
          lines={lines}
          calls={listed.calls}
          names={names}
          filter={filter}
          onFilter={setFilter}
          withSeverity={tab === 'open'}
          past={past}
          onPast={onPast}
        />
        {read.more > 0 && <p className={styles.more}>{t('more', { count: read.more })}</p>}
        {shown.length > 0 ? (
          <ConflictList
            label={t('title')}
            lines={shown}
            row={(each, active) => (
              <ConflictRow
                listed={each}
                sentence={sentenceOf(each)}
                target={placeOfLine(each.line, listed.calls)}
                active={active}
                onAccept={setAsked}
                onReopen={reopen}
              />
            )}
          />
        ) : (
          <Nothing
            tab={tab}
            filtered={(tab === 'accepted' ? lines.length : serious(lines)) > 0}
            onClear={() => setFilter(noFilter)}
          />
        )}
      </div>
      {asked && (
        <AcceptDialog
          listed={asked}
          sentence={sentenceOf(asked)}
          onClose={() => setAsked(null)}
          onAccepted={(seq) => told.tell(t('acceptedToast'), seq)}
        />
      )}
    </>
  );
}

function Nothing({ tab, filtered, onClear }: { tab: ConflictTab; filtered: boolean; onClear: () => void }) {
  const { t } = useTranslation('conflicts');
  if (filtered) {
    return (
      <EmptyState icon={<Filter28Regular />} title={t('noneMatch')} text={t('noneMatchText')}>
        <Button onClick={onClear}>{t('clearFilter')}</Button>
      </EmptyState>
    );
  }
  return tab === 'open' ? (
    <EmptyState icon={<CheckmarkCircle48Regular />} title={t('none')} text={t('noneText')} />
  ) : (
    <EmptyState title={t('noneAccepted')} text={t('noneAcceptedText')} />
  );
}
