import { type RefObject, useRef } from 'react';
import styles from './edit-table.module.css';
import { useBeside } from './use-beside.ts';

/** Why a cell refuses its text; beside the cell, above it where its list of choices lies below. */
export function CellProblem(props: {
  id: string;
  text: string;
  anchor: RefObject<HTMLElement | null>;
  over: boolean;
}) {
  const box = useRef<HTMLSpanElement>(null);
  useBeside(box, props.anchor, props.text, props.over);
  return (
    <span ref={box} id={props.id} role="alert" popover="manual" className={styles.problem}>
      {props.text}
    </span>
  );
}
