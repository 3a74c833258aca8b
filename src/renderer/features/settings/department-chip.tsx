import { colourValue } from './colour-edit.ts';
import styles from './department-chip.module.css';

/** The department's letters beside its colour, as lists of cues show them: the colour never says it alone. */
export function DepartmentChip({ code, colour, words }: { code: string; colour: string; words: string }) {
  return (
    <span className={styles.line}>
      <span className={styles.chip} style={{ borderInlineStartColor: colourValue(colour) }}>
        {code}
      </span>
      {words}
    </span>
  );
}
