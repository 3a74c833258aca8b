import {
  Button,
  Dialog,
  DialogSurface,
  DialogTitle,
  Field,
  Radio,
  RadioGroup,
  Select,
} from '@fluentui/react-components';
import {
  Dismiss20Regular,
  DocumentPdf20Regular,
  Print20Regular,
  Table20Regular,
} from '@fluentui/react-icons';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DocumentKind } from '../../../shared/contract/documents.ts';
import type { Production } from '../../../shared/contract/productions.ts';
import { orpc } from '../../client/client.ts';
import { ErrorLine } from '../../ui/error-line.tsx';
import { useFocusBack } from '../../ui/use-focus-back.ts';
import { comesAsWorkbook, paperKinds, paperRequest, seasonPaperKinds } from './paper-choices.ts';
import styles from './papers-dialog.module.css';
import { Preview } from './preview.tsx';
import { useIssue } from './use-issue.ts';
import { usePaperChannel } from './use-paper-channel.ts';

type Props = {
  /** Null for the papers of a whole season. */
  production: Pick<Production, 'id' | 'title'> | null;
  seasonId: string;
  title: string;
  document: DocumentKind;
  onClose: () => void;
};

/** Chooses a paper, shows it as it will be printed, and prints or saves it. */
export function PapersDialog({ production, seasonId, title, document: first, onClose }: Props) {
  const { t } = useTranslation(['papers', 'common']);
  useFocusBack();
  const [document, setDocument] = useState(first);
  const { channels, channel, chooseChannel } = usePaperChannel(
    production === null ? { seasonId } : { productionId: production.id },
  );
  const subject = { productionId: production?.id, seasonId, channelId: channel?.id };
  const kinds = production === null ? seasonPaperKinds : paperKinds;
  const request = paperRequest(document, 'pdf', subject);
  const paper = useQuery({
    ...orpc.documents.preview.queryOptions({ input: request ?? { document, format: 'pdf' } }),
    enabled: request !== null,
    gcTime: 0,
  });
  const issue = useIssue(document, subject);
  const ready = paper.data !== undefined && !issue.isPending;
  return (
    <Dialog open onOpenChange={(_event, data) => !data.open && onClose()}>
      <DialogSurface className={styles.surface ?? ''}>
        <div className={styles.side}>
          <DialogTitle as="h2" action={null}>
            {t('title')}
          </DialogTitle>
          <p className={styles.production} title={title}>
            {title}
          </p>
          <RadioGroup
            aria-label={t('choose')}
            value={document}
            onChange={(_event, { value }) => {
              const kind = kinds.find((candidate) => candidate === value);
              if (kind) setDocument(kind);
            }}
          >
            {kinds.map((kind) => (
              <Radio
                key={kind}
                value={kind}
                label={
                  <>
                    <span className={styles.name}>{t(`document.${kind}`)}</span>
                    <span className={styles.about}>{t(`about.${kind}`)}</span>
                  </>
                }
              />
            ))}
          </RadioGroup>
          {document === 'broadcast-schedule' &&
            (channels.length === 0 ? (
              <p>{t('noChannels')}</p>
            ) : (
              <Field label={t('channel')}>
                <Select
                  className={styles.channel ?? ''}
                  value={channel?.id ?? ''}
                  onChange={(_event, { value }) => chooseChannel(value)}
                >
                  {channels.map((item) => (
                    <option key={item.id} value={item.id}>
                      {`${item.code} · ${item.stationName}`}
                    </option>
                  ))}
                </Select>
              </Field>
            ))}
          <span className={styles.space} />
          <ErrorLine error={paper.error ?? issue.error} />
          {paper.data && (
            <p className={styles.version} role="status">
              <strong>{t('version', { version: paper.data.version })}</strong>
              <span>{paper.data.issued ? t('issued') : t('willIssue', { version: paper.data.version })}</span>
            </p>
          )}
          <div className={styles.buttons}>
            <Button
              appearance="primary"
              icon={<Print20Regular />}
              disabledFocusable={!ready}
              onClick={() => issue.mutate('print')}
            >
              {issue.isPending ? t('working') : t('print')}
            </Button>
            <Button
              icon={<DocumentPdf20Regular />}
              disabledFocusable={!ready}
              onClick={() => issue.mutate('pdf')}
            >
              {t('pdf')}
            </Button>
            {comesAsWorkbook(document) && (
              <Button
                icon={<Table20Regular />}
                disabledFocusable={!ready}
                onClick={() => issue.mutate('xlsx')}
              >
                {t('xlsx')}
              </Button>
            )}
          </div>
        </div>
        <Preview key={`${document} ${channel?.id}`} file={paper.data?.bytes} busy={paper.isFetching} />
        <Button
          className={styles.close ?? ''}
          appearance="subtle"
          icon={<Dismiss20Regular />}
          aria-label={t('common:close')}
          onClick={onClose}
        />
      </DialogSurface>
    </Dialog>
  );
}
