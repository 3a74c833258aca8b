import { Button } from '@fluentui/react-components';
import {
  CheckmarkCircle16Filled,
  Dismiss16Regular,
  ErrorCircle16Filled,
  Warning16Filled,
} from '@fluentui/react-icons';
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { errorSentence } from '../i18n/error-sentence.ts';
import { formatPlace } from '../navigation/place.ts';
import { currentPlace } from '../navigation/use-place.ts';
import styles from './toasts.module.css';

/** Newer words take the place of older ones of their family: an act that is undone and redone is one story. */
type Family = 'act' | 'note' | 'offer' | 'refusal';

/** How what was done stands: well, or done and troubled by something that the words name. */
export type ToastTone = 'done' | 'warning' | 'error';

type ToastEntry = {
  key: number;
  family: Family;
  tone: ToastTone;
  text: string;
  /** Where it was said; it does not follow the user to another page. */
  place: string;
  action?: { label: string; run: () => void };
};

export type ActToast = { text: string; actionLabel: string; onAction: () => void; tone?: ToastTone };

export type Toasts = {
  /** A short word on what was done; on an act of the plan (`act`) it replaces the one on the act before. */
  say(text: string, family?: 'act' | 'note'): void;
  /** The same for an act, with the way back from it. Answers how to take the toast away before its time. */
  act(toast: ActToast): () => void;
  /** A refusal, where no dialog is at hand that could show it. Stays longer, and can be closed; `sentence` words it. */
  refuse(error: unknown, sentence?: (error: unknown) => string): void;
  /** Something that may follow from what was just done, with one button for it. Stays longer than a word. */
  offer(toast: ActToast): () => void;
};

const MOST = 2;
const SHOWN_FOR: Record<Family, number> = { act: 5000, note: 5000, offer: 20_000, refusal: 12_000 };

const ToastContext = createContext<Toasts>({
  say: () => undefined,
  act: () => () => undefined,
  offer: () => () => undefined,
  refuse: () => undefined,
});

let keys = 0;

export function ToastProvider({ children }: { children: ReactNode }) {
  const [entries, setEntries] = useState<readonly ToastEntry[]>([]);
  const toasts = useMemo<Toasts>(() => {
    const close = (key: number) => setEntries((now) => now.filter((entry) => entry.key !== key));
    const show = (
      entry: Pick<ToastEntry, 'family' | 'text' | 'action'> & { tone?: ToastTone | undefined },
    ) => {
      const key = ++keys;
      setEntries((now) =>
        [
          ...now.filter((other) => other.family !== entry.family),
          { ...entry, tone: entry.tone ?? 'done', key, place: formatPlace(currentPlace()) },
        ].slice(-MOST),
      );
      return () => close(key);
    };
    const withButton =
      (family: 'act' | 'offer') =>
      ({ text, actionLabel, onAction, tone }: ActToast) =>
        show({ family, text, tone, action: { label: actionLabel, run: onAction } });
    return {
      say: (text, family = 'note') => void show({ family, text }),
      refuse: (error, sentence = errorSentence) =>
        void show({ family: 'refusal', tone: 'error', text: sentence(error) }),
      act: withButton('act'),
      offer: withButton('offer'),
    };
  }, []);
  useEffect(() => {
    const onMove = () => {
      const here = formatPlace(currentPlace());
      setEntries((now) => now.filter((entry) => entry.place === here));
    };
    window.addEventListener('hashchange', onMove);
    return () => window.removeEventListener('hashchange', onMove);
  }, []);
  const close = (key: number) => setEntries((now) => now.filter((entry) => entry.key !== key));
  const refusals = entries.filter((entry) => entry.family === 'refusal');
  const words = entries.filter((entry) => entry.family !== 'refusal');
  return (
    <ToastContext.Provider value={toasts}>
      {children}
      {/* A dialog hides the rest of the window from screen readers; what is said here is about it too. */}
      <div className={styles.place} data-toasts="" data-tabster-never-hide="">
        {refusals.length > 0 && (
          <div role="alert">
            {refusals.map((entry) => (
              <ToastBox key={entry.key} entry={entry} close={close} />
            ))}
          </div>
        )}
        <div role="status">
          {words.map((entry) => (
            <ToastBox key={entry.key} entry={entry} close={close} />
          ))}
        </div>
      </div>
    </ToastContext.Provider>
  );
}

const icons: Record<ToastTone, ReactNode> = {
  done: <CheckmarkCircle16Filled className={styles.done ?? ''} />,
  warning: <Warning16Filled className={styles.warned ?? ''} />,
  error: <ErrorCircle16Filled className={styles.refused ?? ''} />,
};

/** Goes by itself, but not from under the pointer or the keyboard. */
function ToastBox({ entry, close }: { entry: ToastEntry; close: (key: number) => void }) {
  const { t } = useTranslation('common');
  const [held, setHeld] = useState(false);
  const { key, family, action } = entry;
  useEffect(() => {
    if (held) return;
    const timer = setTimeout(() => close(key), SHOWN_FOR[family]);
    return () => clearTimeout(timer);
  });
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only waits while it is being read
    <div
      className={styles.toast}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      {icons[entry.tone]}
      <span className={styles.text}>{entry.text}</span>
      {action && (
        <Button
          className={styles.button ?? ''}
          size="small"
          onClick={() => {
            close(key);
            action.run();
          }}
        >
          {action.label}
        </Button>
      )}
      {family === 'refusal' && (
        <Button
          className={styles.button ?? ''}
          size="small"
          appearance="subtle"
          icon={<Dismiss16Regular />}
          aria-label={t('close')}
          onClick={() => close(key)}
        />
      )}
    </div>
  );
}

export function useToasts(): Toasts {
  return useContext(ToastContext);
}
