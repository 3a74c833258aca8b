import { ArrowSync16Regular, PlugDisconnected16Regular } from '@fluentui/react-icons';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Connection } from '../client/use-changes.ts';
import styles from './connection-bar.module.css';

/** A planner that comes back within this time was never missed. */
const PATIENCE = 800;

/** Over the page for as long as nothing can be saved: what happened, what to do, what is safe. */
export function ConnectionBar({ connection }: { connection: Connection }) {
  const { t } = useTranslation('shell');
  const [missed, setMissed] = useState(false);
  const away = connection !== 'here';
  useEffect(() => {
    if (!away) return;
    const timer = setTimeout(() => setMissed(true), PATIENCE);
    return () => {
      clearTimeout(timer);
      setMissed(false);
    };
  }, [away]);
  return (
    <div role="alert">
      {away && missed && (
        <p className={styles.bar}>
          {connection === 'restarted' ? <PlugDisconnected16Regular /> : <ArrowSync16Regular />}
          {t(`connection.${connection}`)}
        </p>
      )}
    </div>
  );
}
