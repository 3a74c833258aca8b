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
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { limits } from '../../../shared/limits.ts';
import { client } from '../../client/client.ts';
import { ownWrites } from '../../client/own-writes.ts';
import { ErrorLine } from '../../ui/error-line.tsx';
import { useFocusBack } from '../../ui/use-focus-back.ts';
import styles from './conflicts-page.module.css';
import type { ListedLine } from './use-conflicts.ts';

type Props = {
  listed: ListedLine;
  sentence: string;
  onClose: () => void;
  /** With the act's sequence. */
  onAccepted: (seq: number) => void;
};

/** Asks why a conflict is let stand; without a reason it is not. */
export function AcceptDialog({ listed, sentence, onClose, onAccepted }: Props) {
  const { t } = useTranslation(['conflicts', 'common']);
  useFocusBack();
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const accept = useMutation({
    mutationFn: () =>
      ownWrites.send(() =>
        client.schedule.accept({
          keys: listed.line.conflicts.map(({ key }) => key).slice(0, limits.conflictsPerAct),
          reason: reason.trim(),
        }),
      ),
    onSuccess: ({ seq }) => {
      onClose();
      onAccepted(seq);
    },
  });
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (reason.trim() === '') setMissing(true);
    else accept.mutate();
  };
  return (
    <Dialog open onOpenChange={(_event, data) => !data.open && onClose()}>
      <DialogSurface className={styles.dialog ?? ''}>
        <form onSubmit={onSubmit} noValidate>
          <DialogBody>
            <DialogTitle>{t('dialog.title')}</DialogTitle>
            <DialogContent className={styles.dialogContent ?? ''}>
              <p className={styles.dialogSentence}>{sentence}</p>
              <Field
                label={t('dialog.reason')}
                hint={t('dialog.reasonHint')}
                required
                {...(missing ? { validationMessage: t('dialog.needed') } : {})}
              >
                <Input
                  value={reason}
                  maxLength={limits.title}
                  autoFocus
                  onChange={(_event, { value }) => {
                    setReason(value);
                    setMissing(false);
                  }}
                />
              </Field>
              <p>{t('dialog.lead')}</p>
              <ErrorLine error={accept.error} />
            </DialogContent>
            <DialogActions>
              <Button onClick={onClose}>{t('common:cancel')}</Button>
              <Button type="submit" appearance="primary" disabledFocusable={accept.isPending}>
                {t('dialog.accept')}
              </Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
}
