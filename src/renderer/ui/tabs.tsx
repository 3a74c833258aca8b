import type { KeyboardEvent } from 'react';
import styles from './tabs.module.css';

type Props<V extends string> = {
  label: string;
  tabs: readonly { value: V; text: string }[];
  chosen: V;
  /** Id of the element that shows the chosen tab. */
  panelId: string;
  onChoose: (value: V) => void;
};

const steps: Record<string, (at: number, count: number) => number> = {
  ArrowRight: (at, count) => (at + 1) % count,
  ArrowLeft: (at, count) => (at - 1 + count) % count,
  Home: () => 0,
  End: (_at, count) => count - 1,
};

/** Tabs in plain DOM: one tab stop, arrows move and choose. Fluent's own adds hidden focus stops beside them. */
export function Tabs<V extends string>({ label, tabs, chosen, panelId, onChoose }: Props<V>) {
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const step = steps[event.key];
    if (!step || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    const index = step(
      tabs.findIndex((tab) => tab.value === chosen),
      tabs.length,
    );
    const tab = tabs[index];
    if (!tab) return;
    onChoose(tab.value);
    const button = event.currentTarget.children[index];
    if (button instanceof HTMLElement) button.focus();
  };
  return (
    <div className={styles.tabs} role="tablist" aria-label={label} onKeyDown={onKeyDown}>
      {tabs.map(({ value, text }) => (
        <button
          key={value}
          type="button"
          role="tab"
          id={`tab-${value}`}
          className={styles.tab}
          aria-selected={value === chosen}
          aria-controls={panelId}
          tabIndex={value === chosen ? 0 : -1}
          // The words in bold keep the place of the chosen tab, so that choosing moves nothing.
          data-text={text}
          onClick={() => onChoose(value)}
        >
          {text}
        </button>
      ))}
    </div>
  );
}
