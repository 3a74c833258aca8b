import { Button } from '@fluentui/react-components';
import {
  ArrowExportRegular,
  CopyArrowRightRegular,
  CopyRegular,
  DeleteRegular,
  MoreHorizontalRegular,
  TextIndentDecreaseLtrRegular,
  TextIndentIncreaseLtrRegular,
} from '@fluentui/react-icons';
import { type ReactNode, useDeferredValue } from 'react';
import { useTranslation } from 'react-i18next';
import { numberedTitle, type OutlineNode, topmost } from '../../../../../domain/productions/index.ts';
import type { Cue, Department } from '../../../../../shared/contract/cues.ts';
import type { Person, Role } from '../../../../../shared/contract/people.ts';
import { formatMinutesSeconds } from '../../../../../shared/time/duration.ts';
import { useStore } from '../../../../ui/store.ts';
import { KindIcon } from '../grid/kind-icon.tsx';
import type { MenuActions } from '../grid/row-menu.tsx';
import { type OutlineModel, useSession } from '../state/session.ts';
import { CastFields } from './cast-fields.tsx';
import { CueChips } from './cue-chips.tsx';
import { DurationFields } from './duration-fields.tsx';
import { Field } from './field.tsx';
import { KindField } from './kind-field.tsx';
import { ScriptField } from './script-field.tsx';

type InspectorProps = {
  model: OutlineModel;
  play: boolean;
  hue: number;
  cues: readonly Cue[];
  departments: readonly Department[];
  actions: MenuActions;
  people: readonly Person[];
  roles: readonly Role[];
  filesOf: (itemId: string) => ReactNode;
};

/** Everything about the current row; a summary where several are selected. */
export function Inspector(props: InspectorProps) {
  const { t } = useTranslation('outline');
  const session = useSession();
  const focusId = useStore(session.view, (view) => view.focusId);
  const selected = useStore(session.view, (view) => view.selected);
  // Walking down with a held key must not wait for twenty fields to be drawn.
  const shownId = useDeferredValue(focusId);
  const node = shownId === null ? undefined : props.model.outline.byId.get(shownId);
  return (
    <aside
      className="ol-inspector"
      data-region="details"
      aria-label={t('inspector.label')}
      style={{ '--hue': `var(--prod-${props.hue})` } as React.CSSProperties}
    >
      {selected.size > 1 ? (
        <Many {...props} ids={[...selected]} />
      ) : node && !node.item.id.startsWith('draft-') ? (
        <One key={session.keys.get(node.item.id) ?? node.item.id} {...props} node={node} />
      ) : (
        <p className="ol-inspector-none">{t('inspector.none')}</p>
      )}
    </aside>
  );
}

function pathOf(model: OutlineModel, node: OutlineNode): string {
  const names: string[] = [];
  for (let id = node.item.parentId; id !== null; ) {
    const parent = model.outline.byId.get(id);
    if (!parent) break;
    names.unshift(numberedTitle(parent).split(' – ')[0] ?? '');
    id = parent.item.parentId;
  }
  return names.join(' › ');
}

const stageFields = ['mcText', 'sound', 'lighting', 'led', 'props', 'costumes'] as const;

function One({ model, node, play, cues, departments, ...props }: InspectorProps & { node: OutlineNode }) {
  const { t } = useTranslation('outline');
  const session = useSession();
  const { item } = node;
  const title = numberedTitle(node);
  const path = pathOf(model, node);
  return (
    <>
      <header className="ol-inspector-head">
        <span className="ol-badge">
          <KindIcon kind={item.kind} size={20} />
        </span>
        <div className="ol-inspector-names">
          <h2 title={title}>{title}</h2>
          <p className="ol-quiet" title={path}>
            {path === '' ? t(`kinds.${item.kind}`) : path}
          </p>
        </div>
        <Button
          size="small"
          appearance="subtle"
          icon={<MoreHorizontalRegular />}
          aria-label={t('menu.more')}
          title={t('menu.more')}
          onClick={(event) => {
            const box = event.currentTarget.getBoundingClientRect();
            session.menu.set({ x: box.right - 240, y: box.bottom + 2 });
          }}
        />
      </header>
      <section className="ol-section">
        <Field item={item} field="title" label={t('inspector.title')} />
        <KindField item={item} />
        <Field item={item} field="genre" label={t('inspector.genre')} list="ol-genres" />
        {item.kind === 'number' && (
          <>
            <Field item={item} field="verses" label={t('inspector.verses')} placeholder="1, 2" />
            <Field item={item} field="beats" label={t('inspector.beats')} placeholder="32">
              <Field item={item} field="entryBeat" label={t('inspector.entryBeat')} placeholder="16" bare />
            </Field>
            <Field item={item} field="mode" label={t('inspector.mode')} list="ol-modes" />
            <Field item={item} field="tuning" label={t('inspector.tuning')} list="ol-tunings" />
          </>
        )}
        <Field
          item={item}
          field="performers"
          label={t(play ? 'inspector.performers' : 'inspector.performersProgramme')}
          placeholder={item.castNames}
        />
        <CastFields item={item} people={props.people} roles={props.roles} />
        <Field item={item} field="author" label={t('inspector.author')} />
        <DurationFields node={node} />
        <Field item={item} field="responsible" label={t('inspector.responsible')} />
      </section>
      <ScriptField item={item} title={title} />
      <CueChips cues={cues} departments={departments} itemId={item.id} />
      <section className="ol-section">
        <h3>{t('inspector.stage')}</h3>
        {stageFields.map((field) => (
          <Field key={field} item={item} field={field} label={t(`inspector.${field}`)} />
        ))}
      </section>
      <section className="ol-section ol-note">
        <Field item={item} field="note" label={t('inspector.note')} />
      </section>
      <section className="ol-section">{props.filesOf(item.id)}</section>
    </>
  );
}

function Many({ model, ids, actions }: InspectorProps & { ids: readonly string[] }) {
  const { t } = useTranslation('outline');
  const nodes = topmost(model.outline, ids);
  const total = nodes.reduce((sum, node) => sum + node.seconds, 0);
  return (
    <>
      <header className="ol-inspector-head">
        <div className="ol-inspector-names">
          <h2>{t('inspector.many', { count: ids.length })}</h2>
          <p className="ol-quiet">
            {t('inspector.manyTotal')} <b>{formatMinutesSeconds(total)}</b>
          </p>
        </div>
      </header>
      <section className="ol-section">
        <ul className="ol-many">
          {nodes.slice(0, 12).map((node) => (
            <li key={node.item.id}>
              <span className="ol-text">{numberedTitle(node)}</span>
              <span>{formatMinutesSeconds(node.seconds)}</span>
            </li>
          ))}
          {nodes.length > 12 && <li className="ol-quiet">+{nodes.length - 12}</li>}
        </ul>
      </section>
      <section className="ol-section ol-many-acts">
        <Button size="small" icon={<TextIndentDecreaseLtrRegular />} onClick={() => actions.step('out')}>
          {t('menu.outdent')}
        </Button>
        <Button size="small" icon={<TextIndentIncreaseLtrRegular />} onClick={() => actions.step('in')}>
          {t('menu.indent')}
        </Button>
        <Button size="small" icon={<CopyRegular />} onClick={actions.duplicate}>
          {t('menu.duplicate')}
        </Button>
        <Button size="small" icon={<CopyArrowRightRegular />} onClick={() => actions.send(true)}>
          {t('send.copyMenu')}
        </Button>
        <Button size="small" icon={<ArrowExportRegular />} onClick={() => actions.send(false)}>
          {t('send.moveMenu')}
        </Button>
        <Button size="small" icon={<DeleteRegular />} onClick={actions.remove}>
          {t('menu.deleteMany', { count: ids.length })}
        </Button>
      </section>
    </>
  );
}
