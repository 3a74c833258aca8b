import { Button } from '@fluentui/react-components';
import { ArrowReset20Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PresetKind } from '../../../shared/contract/settings.ts';
import { client } from '../../client/client.ts';
import { ownWrites } from '../../client/own-writes.ts';
import { useToasts } from '../../ui/toasts.tsx';

/** Puts a part of the house back to its defaults; Ctrl+Z takes it back. */
export function ResetButton({ what, name }: { what: PresetKind; name: string }) {
  const { t } = useTranslation('settings');
  const toasts = useToasts();
  const [pending, setPending] = useState(false);
  const reset = () => {
    setPending(true);
    ownWrites
      .send(() => client.settings.restoreDefaults({ what }))
      .then(
        ({ added, changed }) =>
          toasts.say(
            added + changed === 0 ? t('reset0', { name }) : t('resetDone', { name, added, changed }),
            'act',
          ),
        (error) => toasts.refuse(error),
      )
      .finally(() => setPending(false));
  };
  return (
    <Button size="small" icon={<ArrowReset20Regular />} disabledFocusable={pending} onClick={reset}>
      {t('resetNamed', { name: name.toLocaleLowerCase('vi') })}
    </Button>
  );
}
