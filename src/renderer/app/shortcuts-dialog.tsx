import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { useFocusBack } from '../ui/use-focus-back.ts';
import { shortcutColumns } from './shortcuts.ts';
import styles from './shortcuts-dialog.module.css';

/** Every key of the window on one sheet. */
export function ShortcutsDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation(['shell', 'common']);
  useFocusBack();
  return (
    <Dialog open onOpenChange={(_event, data) => !data.open && onClose()}>
      <DialogSurface style={{ width: 'calc(100vw - 48px)', maxWidth: 1280 }}>
        <DialogBody>
          <DialogTitle>{t('keys.title')}</DialogTitle>
          <DialogContent className={styles.groups ?? ''}>
            {shortcutColumns.map((groups) => (
              <div key={groups[0].group}>
                {groups.map(({ group, keys }) => (
                  <section key={group} className={styles.group}>
                    <h3>{t(`keys.groups.${group}`)}</h3>
                    <dl>
                      {keys.map((line) => (
                        <div key={line.act} className={styles.line}>
                          <dt>
                            {line.keys.map((key) => (
                              <kbd key={key}>{key.replace('space', t('keys.space'))}</kbd>
                            ))}
                          </dt>
                          <dd>{t(`keys.acts.${line.act}`)}</dd>
                        </div>
                      ))}
                    </dl>
                  </section>
                ))}
              </div>
            ))}
          </DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={onClose}>
              {t('common:close')}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
