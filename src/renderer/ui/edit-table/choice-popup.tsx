import { Checkmark16Regular } from '@fluentui/react-icons';
import { type RefObject, useLayoutEffect, useRef } from 'react';
import { zoom } from '../zoom.ts';
import styles from './edit-table.module.css';

const GAP = 2;
const MOST_HEIGHT = 240;

/** Puts the list under its cell, or over it where there is no room; in the top layer, so that nothing cuts it off. */
function place(list: HTMLElement, anchor: HTMLElement): void {
  const scale = zoom();
  const shown = anchor.getBoundingClientRect();
  const box = new DOMRect(shown.x / scale, shown.y / scale, shown.width / scale, shown.height / scale);
  const [innerWidth, innerHeight] = [window.innerWidth / scale, window.innerHeight / scale];
  const below = innerHeight - box.bottom - GAP;
  const height = Math.min(MOST_HEIGHT, list.scrollHeight + 2);
  const up = below < height && box.top > below;
  list.style.maxHeight = `${Math.min(MOST_HEIGHT, Math.max(80, up ? box.top - 8 : below - 8))}px`;
  list.style.minWidth = `${box.width}px`;
  list.style.left = `${Math.max(0, Math.min(box.left, innerWidth - list.offsetWidth - 4))}px`;
  list.style.top = up ? '' : `${box.bottom + GAP}px`;
  list.style.bottom = up ? `${innerHeight - box.top + GAP}px` : '';
}

type Props = {
  id: string;
  label: string;
  options: readonly string[];
  /** Place of the option under the keyboard; -1 is none. */
  current: number;
  checked: (option: string) => boolean;
  several: boolean;
  anchor: RefObject<HTMLElement | null>;
  onPick: (option: string) => void;
};

/** The list of a choice cell. The keyboard stays in the field; the list shows where its arrows are. */
export function ChoicePopup(props: Props) {
  const { options, current, anchor } = props;
  const list = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = list.current;
    if (!element) return;
    if (!element.matches(':popover-open')) element.showPopover?.();
    const put = () => anchor.current && place(element, anchor.current);
    put();
    window.addEventListener('resize', put);
    window.addEventListener('scroll', put, true);
    return () => {
      window.removeEventListener('resize', put);
      window.removeEventListener('scroll', put, true);
    };
  }, [anchor]);
  useLayoutEffect(() => {
    if (list.current && anchor.current && options.length >= 0) place(list.current, anchor.current);
    list.current?.children[current]?.scrollIntoView?.({ block: 'nearest' });
  }, [current, options, anchor]);
  return (
    <div
      ref={list}
      id={props.id}
      popover="manual"
      role="listbox"
      tabIndex={-1}
      className={styles.popup}
      aria-label={props.label}
      aria-multiselectable={props.several}
      // A press on the list must not take the keyboard out of the field.
      onMouseDown={(event) => event.preventDefault()}
    >
      {options.map((option, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: its keys are the field's
        <div
          key={option}
          id={`${props.id}-${index}`}
          role="option"
          tabIndex={-1}
          className={styles.option}
          data-current={index === current || undefined}
          aria-selected={props.checked(option)}
          onClick={() => props.onPick(option)}
        >
          <span className={styles.check}>{props.checked(option) && <Checkmark16Regular />}</span>
          {option === '' ? '–' : option}
        </div>
      ))}
    </div>
  );
}
