import { Button } from '@fluentui/react-components';
import { Dismiss20Regular } from '@fluentui/react-icons';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { CallRecord } from '../../../../shared/contract/schedule.ts';
import { openCall } from '../../../navigation/open-call.ts';
import { CommitLine } from '../../../ui/commit-text.tsx';
import { useStore } from '../../../ui/store.ts';
import { useDesk } from '../desk/desk.ts';
import { kindWord } from '../model/call-words.ts';
import { ConflictLines } from './conflict-lines.tsx';
import type { EditCall } from './edit-call.ts';
import { Row } from './field-row.tsx';
import { FieldsPart } from './fields-part.tsx';
import styles from './inspector.module.css';
import { ItemsPart } from './items-part.tsx';
import { PeoplePart } from './people-part.tsx';

/** Everything about one call, edited in place. */
export function CallInspector({ call }: { call: CallRecord }) {
  const { t } = useTranslation('schedule');
  const { state, titleOf, facts, write, read, checks, remove, only } = useDesk();
  const box = useRef<HTMLDivElement>(null);
  const wanted = useStore(state.wanted, (now) => (now?.id === call.id ? now : null));
  const edit: EditCall = async (fields, people, seq = read.seq) => {
    const update = [{ id: call.id, fields, ...(people ? { people } : {}) }];
    return (await write({ update }, { quiet: true, baseSeq: seq })) !== null;
  };
  useEffect(() => {
    if (wanted?.part !== 'title') return;
    state.wanted.set(null);
    const field = box.current?.querySelector<HTMLInputElement>('input');
    field?.focus();
    field?.select();
  }, [wanted, state]);
  const production = call.productionId === null ? undefined : facts.productions.get(call.productionId);
  const close = () => state.selection.set(new Set());
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a key of the whole panel
    <div
      ref={box}
      className={styles.panel}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        state.model.focus(call.id);
      }}
    >
      <div
        className={styles.head}
        style={{ '--hue': `var(--prod-${production?.hue ?? 0})` } as React.CSSProperties}
      >
        <div className={styles.names}>
          <h2>{titleOf(call)}</h2>
          <p>{[kindWord(call.kind), production?.title ?? t('houseWork')].join(' · ')}</p>
        </div>
        <Button
          size="small"
          appearance="subtle"
          icon={<Dismiss20Regular />}
          title={t('inspector.close')}
          aria-label={t('inspector.close')}
          onClick={close}
        />
      </div>
      <div className={styles.scroll}>
        <section className={styles.part} aria-label={t('inspector.title')}>
          <Row label={t('inspector.fields.title')}>
            <CommitLine
              label={t('inspector.fields.title')}
              className={styles.grow ?? ''}
              value={call.title}
              placeholder={titleOf({ ...call, title: '' })}
              seq={read.seq}
              onCommit={(title, seq) => edit({ title: title.trim() }, undefined, seq)}
            />
          </Row>
          <FieldsPart call={call} edit={edit} />
        </section>
        <ConflictLines conflicts={checks.of(call.id)} />
        <PeoplePart call={call} edit={edit} />
        <ItemsPart call={call} edit={edit} />
        <section className={styles.part} aria-label={t('inspector.fields.note')}>
          <h3>{t('inspector.fields.note')}</h3>
          <CommitLine
            label={t('inspector.fields.note')}
            lines={3}
            value={call.note}
            seq={read.seq}
            onCommit={(note, seq) => edit({ note: note.trim() }, undefined, seq)}
          />
        </section>
        <div className={styles.foot}>
          {only !== null && (
            <Button size="small" onClick={() => openCall(call)}>
              {t('openInCalendar')}
            </Button>
          )}
          <Button size="small" onClick={() => state.repeat.set([call.id])}>
            {t('menu.repeat')}
          </Button>
          <Button size="small" onClick={() => remove([call.id])}>
            {t('menu.remove')}
          </Button>
        </div>
      </div>
    </div>
  );
}
