import { Button, Spinner } from '@fluentui/react-components';
import { useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useWindowState } from '../../../client/use-window-state.ts';
import { errorSentence } from '../../../i18n/error-sentence.ts';
import { Attachments } from '../../attachments/index.ts';
import { useFollowPremiere } from '../../milestones/index.ts';
import { useOutlineActs, useOutlineSource } from './data/outline-source.ts';
import { ItemsTable } from './flat/items-table.tsx';
import { useOutlineView, ViewSwitch } from './flat/view-switch.tsx';
import { OutlineView } from './outline-view.tsx';
import { createSession } from './state/session.ts';
import type { ViewState } from './state/view-state.ts';
import './outline.css';
import './grid.css';
import './inspector.css';

/** What was open and selected, for coming back from another tab of the same window. */
const kept = new Map<string, ViewState>();

/** The running order of a production (Kịch bản): its tree, its clock, its slot, and everything of each row. */
export function Outline({ productionId }: { productionId: string }) {
  return <OpenOutline key={productionId} productionId={productionId} />;
}

function OpenOutline({ productionId }: { productionId: string }) {
  const { t } = useTranslation('outline');
  const { tree, production, slots, channels, cues, departments, history, ...source } =
    useOutlineSource(productionId);
  const followPremiere = useFollowPremiere();
  const { people = [], roles = [], productions } = source;
  const others = useMemo(
    () => productions?.filter((other) => other.id !== productionId) ?? [],
    [productions, productionId],
  );
  const acts = useOutlineActs(productionId);
  const session = useMemo(() => {
    const fresh = createSession(acts);
    const before = kept.get(productionId);
    if (before) fresh.view.set({ ...before, editing: null });
    return fresh;
  }, [acts, productionId]);
  useEffect(
    () => () => {
      kept.set(productionId, session.view.get());
    },
    [session, productionId],
  );
  const [inspector, setInspector] = useWindowState('outline.inspector');
  const [view] = useOutlineView();
  const failed = tree.error ?? production.error;
  if (!tree.data || !production.data) {
    return (
      <div className="ol-waiting">
        {failed ? (
          <div role="alert">
            <p>
              <b>{t('failed')}</b> {errorSentence(failed)}
            </p>
            <Button
              onClick={() => {
                void tree.refetch();
                void production.refetch();
              }}
            >
              {t('retry')}
            </Button>
          </div>
        ) : (
          <Spinner size="small" label={t('loading')} />
        )}
      </div>
    );
  }
  if (view === 'table') {
    return (
      <div className="ol-flat">
        <ItemsTable tree={tree.data} production={production.data.production} />
      </div>
    );
  }
  return (
    <OutlineView
      viewSwitch={<ViewSwitch />}
      session={session}
      tree={tree.data}
      production={production.data.production}
      productionSeq={production.data.seq}
      parts={production.data.parts}
      slots={slots ?? []}
      channels={channels}
      cues={cues ?? []}
      departments={departments ?? []}
      history={history}
      people={people}
      roles={roles}
      others={others}
      filesOf={(itemId) => (
        <Attachments key={itemId} productionId={productionId} itemId={itemId} milestoneId={null} />
      )}
      onStart={(from, to) => void followPremiere(productionId, from, to)}
      inspectorOpen={inspector !== 'closed'}
      setInspectorOpen={(open) => setInspector(open ? 'open' : 'closed')}
    />
  );
}
