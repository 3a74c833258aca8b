import { Button } from '@fluentui/react-components';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from './state/session.ts';
import { useStore } from './state/store.ts';

const SHOWN_FOR = 8000;

/** A short word on what was done, with the way back. It goes by itself; Ctrl+Z works on. */
export function UndoToast() {
  const { t } = useTranslation('outline');
  const session = useSession();
  const toast = useStore(session.toast, (value) => value);
  useEffect(() => {
    if (!toast) return;
    const timer = setTimeout(() => session.toast.set(null), SHOWN_FOR);
    return () => clearTimeout(timer);
  }, [toast, session]);
  return (
    <div role="status" className="ol-toast-place">
      {toast && (
        <div className="ol-toast">
          <span>{toast.text}</span>
          {toast.undo && (
            <Button
              size="small"
              appearance="transparent"
              onClick={() => {
                session.toast.set(null);
                session.focusGrid();
                void session.writer.run(() => session.acts.undo());
              }}
            >
              {t('undo')}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
