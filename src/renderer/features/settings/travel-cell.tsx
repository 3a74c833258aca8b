import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useUnsaved } from '../../ui/unsaved.ts';
import { readMinutes } from './travel.ts';
import styles from './travel-matrix.module.css';

type Props = {
  from: string;
  to: string;
  minutes: number | null;
  seq: number;
  onCommit: (minutes: number | null, seq: number) => Promise<boolean>;
};

/** One journey: stored when the cell is left, given up with Escape. What is no number of minutes stays to be put right. */
export function TravelCell({ from, to, minutes, seq, onCommit }: Props) {
  const { t } = useTranslation('settings');
  const [draft, setDraft] = useState<{ text: string; seq: number } | null>(null);
  const stored = minutes === null ? '' : String(minutes);
  const text = draft?.text ?? stored;
  const read = readMinutes(text);
  const wrong = read === undefined;
  useUnsaved(draft !== null && draft.text !== stored);
  const commit = () => {
    if (!draft || wrong) return;
    if (read === minutes) return setDraft(null);
    void onCommit(read, draft.seq).then((done) => {
      if (done) setDraft((now) => (now === draft ? null : now));
    });
  };
  return (
    <input
      className={styles.cell}
      inputMode="numeric"
      autoComplete="off"
      aria-label={t('places.minutes', { from, to })}
      aria-invalid={wrong}
      title={wrong ? t('places.bad') : `${from} – ${to}`}
      value={text}
      onFocus={(event) => event.currentTarget.select()}
      onChange={(event) => {
        const { value } = event.currentTarget;
        setDraft((now) => ({ text: value, seq: now?.seq ?? seq }));
      }}
      onBlur={commit}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || draft === null) return;
        event.stopPropagation();
        setDraft(null);
      }}
    />
  );
}
