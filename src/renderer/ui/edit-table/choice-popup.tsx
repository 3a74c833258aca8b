import { Checkmark16Regular } from '@fluentui/react-icons';
import { type RefObject, useLayoutEffect, useRef } from 'react';
import styles from './edit-table.module.css';
import { useBeside } from './use-beside.ts';

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
  useBeside(list, anchor, options);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other options put the current one elsewhere
  useLayoutEffect(() => {
    list.current?.children[current]?.scrollIntoView?.({ block: 'nearest' });
  }, [current, options]);
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
