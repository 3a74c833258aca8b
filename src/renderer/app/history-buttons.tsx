import { Button, Tooltip } from '@fluentui/react-components';
import { ArrowRedo20Regular, ArrowUndo20Regular } from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';
import styles from './header.module.css';
import type { HistoryControl } from './use-history.ts';

/** Undo names the act that it takes back; redo does so in its tooltip. */
export function HistoryButtons({ history }: { history: HistoryControl }) {
  const { t } = useTranslation(['shell', 'history']);
  const undoText = history.undoAct === null ? t('undo') : t('undoAct', { act: history.undoAct });
  const undoHint = history.stopped ? t('history:stopped') : `${undoText} (Ctrl+Z)`;
  const redoText = history.redoAct === null ? t('redo') : t('redoAct', { act: history.redoAct });
  return (
    <>
      <Tooltip content={undoHint} relationship="description" withArrow>
        <Button
          className={styles.button}
          appearance="subtle"
          size="small"
          icon={<ArrowUndo20Regular />}
          disabledFocusable={(history.undoAct === null && !history.stopped) || history.busy}
          onClick={history.undo}
        >
          <span className={styles.act}>{undoText}</span>
        </Button>
      </Tooltip>
      <Tooltip content={`${redoText} (Ctrl+Y)`} relationship="description" withArrow>
        <Button
          className={styles.button}
          appearance="subtle"
          size="small"
          icon={<ArrowRedo20Regular />}
          aria-label={redoText}
          disabledFocusable={history.redoAct === null || history.busy}
          onClick={history.redo}
        />
      </Tooltip>
    </>
  );
}
