import { ErrorCircle16Filled, Info16Regular, Warning16Filled } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { SaidLine } from './checks.ts';
import styles from './said-lines.module.css';

const icons = {
  error: <ErrorCircle16Filled />,
  warning: <Warning16Filled />,
  hint: <Info16Regular />,
} as const;

type Props = {
  lines: readonly SaidLine[];
  /** What stands for a line, if not its text alone. */
  say?: (line: SaidLine) => ReactNode;
  id?: string;
  /** One more line at the end. */
  more?: ReactNode;
};

/** What does not fit, a line each: how grave it is, to the eye and to the ear, and in words. */
export function SaidLines({ lines, say, id, more }: Props) {
  const { t } = useTranslation('conflicts');
  return (
    <ul id={id} className={styles.lines}>
      {lines.map((line) => (
        <li key={line.key} data-severity={line.severity}>
          {icons[line.severity]}
          <span className="visually-hidden">{t(`severity.${line.severity}`)}: </span>
          <span>{say ? say(line) : line.text}</span>
        </li>
      ))}
      {more !== undefined && <li>{more}</li>}
    </ul>
  );
}
