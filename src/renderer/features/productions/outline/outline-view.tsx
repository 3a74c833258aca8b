import { type ClipboardEvent, type ReactNode, useCallback, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { contentSeconds, slotFullAt } from '../../../../domain/productions/index.ts';
import type { Channel, Slot } from '../../../../shared/contract/broadcast.ts';
import type { Cue, Department } from '../../../../shared/contract/cues.ts';
import type { Person, Role } from '../../../../shared/contract/people.ts';
import type {
  Production,
  ProductionFields,
  ProductionPart,
} from '../../../../shared/contract/productions.ts';
import { dateOf, type LocalDateTime } from '../../../../shared/time/local-time.ts';
import { now } from '../../../client/now.ts';
import { useStore } from '../../../ui/store.ts';
import type { NewestAct } from '../../../ui/use-undo-toast.ts';
import { ImportButton } from '../../imports/index.ts';
import type { Tree } from './data/outline-source.ts';
import { DragSurface } from './drag/drag-surface.tsx';
import type { OtherProduction } from './drag/production-strip.tsx';
import { EmptyOutline } from './empty-outline.tsx';
import { RowMenu } from './grid/row-menu.tsx';
import { TreeGrid } from './grid/tree-grid.tsx';
import { Inspector } from './inspector/inspector.tsx';
import { clockBase } from './model/clock-base.ts';
import { OWN_TYPE } from './model/copy-rows.ts';
import { ROW_HEIGHT } from './model/drop-position.ts';
import { type AddKind, firstKind, innerKinds, offeredKinds } from './model/production-kind.ts';
import { RefusalNotice } from './refusal-notice.tsx';
import { SendDialog } from './send-dialog.tsx';
import { SlotStrip } from './slot/slot-strip.tsx';
import { ClockBaseContext } from './state/clock-context.ts';
import { startDraft, startPart } from './state/commands.ts';
import type { Over } from './state/drag-state.ts';
import { copyRows } from './state/paste.ts';
import { type Session, SessionProvider } from './state/session.ts';
import { useModel } from './state/use-model.ts';
import { useReveal } from './state/use-reveal.ts';
import { Suggestions } from './suggestion-lists.tsx';
import { StartTime } from './toolbar/start-time.tsx';
import { Toolbar } from './toolbar/toolbar.tsx';
import { inField, usePaste } from './use-paste.ts';
import { useRowActions } from './use-row-actions.ts';
import { useUndoToast } from './use-undo-toast.ts';

export type OutlineViewProps = {
  session: Session;
  tree: Tree;
  production: Production;
  productionSeq: number;
  parts: readonly ProductionPart[];
  slots: readonly Slot[];
  channels: readonly Channel[] | undefined;
  cues: readonly Cue[];
  departments: readonly Department[];
  /** What Ctrl+Z would take back. */
  history: NewestAct | undefined;
  /** Goes to another view of the same rows. */
  viewSwitch?: ReactNode;
  /** Who may perform a row, and the roles of the production. */
  people: readonly Person[];
  roles: readonly Role[];
  /** The other productions of the season, which rows can be dropped on. */
  others: readonly OtherProduction[];
  /** The attached files of a row. */
  filesOf: (itemId: string) => ReactNode;
  /** The curtain was moved to another time. */
  onStart: (from: LocalDateTime | null, to: LocalDateTime) => void;
  inspectorOpen: boolean;
  setInspectorOpen: (open: boolean) => void;
};

export function OutlineView(props: OutlineViewProps) {
  const { session, production, parts, slots, inspectorOpen } = props;
  const { t } = useTranslation('outline');
  const model = useModel(session, props.tree);
  useReveal(session, model);
  useUndoToast(session, props.history);
  const scroller = useRef<HTMLDivElement>(null);
  const base = clockBase(production.startsAt);
  const play = production.kind === 'cai-luong';
  const kinds = offeredKinds(production.kind);
  const actions = useRowActions(
    session,
    base,
    firstKind(production.kind),
    play ? 'number' : 'item',
    props.cues,
  );
  const slot = slots.find((each) => each.id === production.slotId) ?? null;
  const slotParts = useMemo(() => parts.filter((part) => slot?.partIds.includes(part.id)), [parts, slot]);
  const over = slot !== null && contentSeconds(model.outline, slotParts) > slot.durationSeconds;
  const fullAt = slot && over ? slotFullAt(model.outline, slotParts, slot.durationSeconds) : null;

  const saveProduction = (fields: Partial<ProductionFields>, seq: number) =>
    session.writer.updateProduction(fields, seq);
  const add = (kind: AddKind) => {
    if (kind === 'part') startPart(session, (number) => t('partSeed', { number }));
    else startDraft(session, kind);
  };
  const keys = {
    ...actions,
    pageRows: Math.max(1, Math.floor((scroller.current?.clientHeight ?? 600) / ROW_HEIGHT) - 3),
    openMenu: () => {
      const row = document.activeElement?.closest('[data-row]')?.getBoundingClientRect();
      if (row) session.menu.set({ x: row.left + 60, y: row.bottom });
    },
  };
  const { others } = props;
  const sending = useStore(session.sending, (value) => value);
  /** Rows dropped on another production go to its end. */
  const onDropSent = useCallback(
    (ids: readonly string[], { productionId, copy }: Over, baseSeq: number) => {
      const title = others.find((other) => other.id === productionId)?.title ?? '';
      const at = { targetId: null, side: 'inside' } as const;
      actions.transfer(ids, { productionId, at, copy, withCues: false }, title, baseSeq);
    },
    [actions, others],
  );
  usePaste(actions.paste);
  const onCopy = (event: ClipboardEvent) => {
    if (inField(event.target) || session.view.get().selected.size === 0) return;
    // Marked words of a notice are copied as what they are.
    if (document.getSelection()?.isCollapsed === false) return;
    const { text, own } = copyRows(session);
    event.clipboardData.setData('text/plain', text);
    event.clipboardData.setData(OWN_TYPE, own);
    event.preventDefault();
  };

  return (
    <SessionProvider value={session}>
      <ClockBaseContext value={base}>
        <div className="ol-page" data-inspector={inspectorOpen || undefined}>
          <div className="ol-main" onCopy={onCopy}>
            <Toolbar
              kinds={kinds}
              showLevels={play}
              add={add}
              step={actions.step}
              inspectorOpen={inspectorOpen}
              toggleInspector={() => props.setInspectorOpen(!inspectorOpen)}
            >
              {props.viewSwitch}
              <ImportButton kind="items" scope={{ productionId: production.id }} />
              <StartTime
                startsAt={production.startsAt}
                fallbackDate={dateOf(slot?.startsAt ?? now())}
                seq={props.productionSeq}
                save={(startsAt, seen) => {
                  const from = production.startsAt;
                  void saveProduction({ startsAt }, seen).then((stored) => {
                    if (stored) props.onStart(from, startsAt);
                  });
                }}
              />
            </Toolbar>
            <SlotStrip
              outline={model.outline}
              slots={slots}
              channels={props.channels}
              slot={slot}
              parts={slotParts}
              startsAt={production.startsAt}
              hue={production.hue}
              choose={(slotId) => void saveProduction({ slotId }, props.productionSeq)}
            />
            <RefusalNotice />
            {model.items.length === 0 ? (
              <EmptyOutline play={play} add={() => startDraft(session, firstKind(production.kind))} />
            ) : (
              <DragSurface scroller={scroller} productions={others} onSend={onDropSent}>
                <TreeGrid
                  model={model}
                  title={production.title}
                  play={play}
                  fullAt={fullAt}
                  scroller={scroller}
                  keys={keys}
                />
              </DragSurface>
            )}
          </div>
          {inspectorOpen && (
            <Inspector
              model={model}
              play={play}
              hue={production.hue}
              cues={props.cues}
              departments={props.departments}
              actions={actions}
              people={props.people}
              roles={props.roles}
              filesOf={props.filesOf}
            />
          )}
          {sending && <SendDialog production={production} copy={sending.copy} onSend={actions.transfer} />}
          <RowMenu actions={actions} offered={innerKinds(production.kind)} />
          <Suggestions model={model} play={play} />
          <p id="ol-grid-help" className="visually-hidden">
            {t('gridHelp')}
          </p>
          <Spoken session={session} />
        </div>
      </ClockBaseContext>
    </SessionProvider>
  );
}

/** What a drag or a move by keyboard says to a screen reader. */
function Spoken({ session }: { session: Session }) {
  const words = useStore(session.spoken, (value) => value);
  return (
    <div aria-live="assertive" className="visually-hidden" data-testid="outline-spoken">
      {words}
    </div>
  );
}
