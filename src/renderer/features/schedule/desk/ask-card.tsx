import { Button } from '@fluentui/react-components';
import { ErrorCircle16Filled } from '@fluentui/react-icons';
import { type KeyboardEvent, useEffect, useId, useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from '../../../ui/store.ts';
import { zoom } from '../../../ui/zoom.ts';
import styles from './ask-card.module.css';
import { besides } from './besides.ts';
import { saidLines, toldOf } from './checks.ts';
import { type Asked, useDesk } from './desk.ts';
import { SaidLines } from './said-lines.tsx';
import { carryOut } from './use-desk-value.ts';

const SHOWN = 3;
/** dnd-kit swallows every click for 50 ms after a drop: a button that had the focus then would not hear Enter. */
const AFTER_DROP = 60;

/** A drop that clashes asks beside the place it fell on; the calendar stays usable, and going on elsewhere means no. */
export function AskCard() {
  const { state } = useDesk();
  const asked = useStore(state.asked, (value) => value);
  return asked && <Card key={JSON.stringify(asked.write)} asked={asked} />;
}

function Card({ asked }: { asked: Asked }) {
  const { t } = useTranslation('schedule');
  const { checks, write, read, state, act } = useDesk();
  const card = useRef<HTMLDivElement>(null);
  const [titleId, linesId] = [useId(), useId()];
  const lines = saidLines(asked.conflicts, checks.names);
  const isResize = asked.write.update?.some(({ fields }) => fields.durationMinutes !== undefined);
  const doing = asked.isNew ? 'add' : isResize ? 'resize' : 'move';
  const close = () => {
    state.asked.set(null);
    const [id] = asked.write.update?.map((one) => one.id) ?? state.selection.get();
    if (id !== undefined) state.model.focus(id);
  };
  const { better } = asked.ask;
  const takeBetter = () => {
    state.asked.set(null);
    if (better) act(better.write);
  };
  const carry = () => {
    state.asked.set(null);
    const told = toldOf(asked.conflicts, checks.names);
    const [id] = asked.write.update?.map((one) => one.id) ?? [];
    if (id !== undefined) state.model.focus(id);
    void carryOut({ write, wanted: asked.write, seq: read.seq, state, told });
  };
  useLayoutEffect(() => {
    const box = card.current;
    const around = box?.offsetParent?.getBoundingClientRect();
    if (!box || !around) return;
    // Points and boxes are pixels of the screen, styles the page's own.
    const by = zoom();
    const size = { width: box.offsetWidth * by, height: box.offsetHeight * by };
    const landing = box.offsetParent?.querySelector('[data-landing]')?.getBoundingClientRect();
    const { x, y } = asked.ask.at;
    // Inside the grid: the inspector says beside it what the question is about.
    const grid = box.offsetParent?.querySelector('[data-region="calendar"]')?.getBoundingClientRect();
    const { left, top } = besides(size, grid ?? around, landing ?? new DOMRect(x, y, 0, 0));
    box.style.left = `${(left - around.left) / by}px`;
    box.style.top = `${(top - around.top) / by}px`;
  }, [asked.ask.at]);
  useEffect(() => {
    // After the drop the grid gives the focus to the call that was in the hand; the question comes first.
    const timer = setTimeout(() => {
      state.model.focusNone();
      card.current?.querySelector<HTMLElement>('button')?.focus();
    }, AFTER_DROP);
    return () => clearTimeout(timer);
  }, [state]);
  useEffect(() => {
    const outside = (event: PointerEvent) => {
      if (event.target instanceof Node && !card.current?.contains(event.target)) state.asked.set(null);
    };
    document.addEventListener('pointerdown', outside);
    return () => document.removeEventListener('pointerdown', outside);
  }, [state]);
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key === 'Escape') close();
  };
  return (
    <div
      ref={card}
      className={styles.card}
      role="alertdialog"
      aria-labelledby={titleId}
      aria-describedby={linesId}
      onKeyDown={onKeyDown}
    >
      <p id={titleId} className={styles.title}>
        <ErrorCircle16Filled />
        {t(`ask.title.${doing}`, { when: asked.ask.when })}
      </p>
      <SaidLines
        id={linesId}
        lines={lines.slice(0, SHOWN)}
        more={lines.length > SHOWN ? t('ask.more', { count: lines.length - SHOWN }) : undefined}
      />
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" onClick={carry}>
          {t(`ask.do.${doing}`)}
        </Button>
        {better && (
          <Button size="small" onClick={takeBetter}>
            {better.words}
          </Button>
        )}
        <Button size="small" onClick={close}>
          {t('ask.leave')}
        </Button>
      </div>
    </div>
  );
}
