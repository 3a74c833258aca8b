import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  Input,
} from '@fluentui/react-components';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Season } from '../../shared/contract/season.ts';
import { limits } from '../../shared/limits.ts';
import { orpc } from '../client/client.ts';
import { ErrorLine } from '../ui/error-line.tsx';
import { useFocusBack } from '../ui/use-focus-back.ts';

export function RenameSeasonDialog({ season, onClose }: { season: Season; onClose: () => void }) {
  const { t } = useTranslation(['shell', 'common']);
  useFocusBack();
  const [name, setName] = useState(season.name);
  const rename = useMutation({ ...orpc.season.rename.mutationOptions(), onSuccess: onClose });
  const empty = name.trim() === '';
  return (
    <Dialog open onOpenChange={(_event, data) => !data.open && onClose()}>
      <DialogSurface style={{ maxWidth: 440 }}>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (!empty) rename.mutate({ id: season.id, name });
          }}
        >
          <DialogBody>
            <DialogTitle>{t('season.renameTitle')}</DialogTitle>
            <DialogContent>
              <Field
                label={t('season.name')}
                {...(empty ? { validationState: 'error', validationMessage: t('common:required') } : {})}
              >
                <Input
                  autoFocus
                  maxLength={limits.title}
                  value={name}
                  onChange={(_event, data) => setName(data.value)}
                />
              </Field>
              <ErrorLine error={rename.error} />
            </DialogContent>
            <DialogActions>
              <Button onClick={onClose}>{t('common:cancel')}</Button>
              <Button type="submit" appearance="primary" disabledFocusable={empty || rename.isPending}>
                {t('common:save')}
              </Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
}
