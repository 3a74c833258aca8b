import { Button } from '@fluentui/react-components';
import { Keyboard20Regular } from '@fluentui/react-icons';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './header.module.css';
import { ShortcutsDialog } from './shortcuts-dialog.tsx';
import { useHelpKey } from './use-help-key.ts';

/** The keys of the window, on a button and on F1. */
export function HelpButton() {
  const { t } = useTranslation('shell');
  const [open, setOpen] = useState(false);
  useHelpKey(useCallback(() => setOpen(true), []));
  return (
    <>
      <Button
        className={styles.button ?? ''}
        appearance="subtle"
        size="small"
        icon={<Keyboard20Regular />}
        aria-label={t('keys.title')}
        title={`${t('keys.title')} (F1)`}
        onClick={() => setOpen(true)}
      />
      {open && <ShortcutsDialog onClose={() => setOpen(false)} />}
    </>
  );
}
