import {
  Button,
  Dialog,
  DialogSurface,
  DialogTitle,
  Field,
  Radio,
  RadioGroup,
} from '@fluentui/react-components';
import { ArrowDownload20Regular, Dismiss20Regular, Print20Regular } from '@fluentui/react-icons';
import { useQuery } from '@tanstack/react-query';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { orpc } from '../../client/client.ts';
import { ErrorLine } from '../../ui/error-line.tsx';
import { useFocusBack } from '../../ui/use-focus-back.ts';
import { ChatButtons } from './chat-buttons.tsx';
import type { PapersWish } from './open-papers.ts';
import { OptionFields } from './option-fields.tsx';
import { paperKinds } from './paper-request.ts';
import styles from './papers-dialog.module.css';
import { Preview } from './preview.tsx';
import { SubjectField } from './subject-field.tsx';
import { useIssue } from './use-issue.ts';
import { usePaperChoice } from './use-paper-choice.ts';

type Props = { wish: PapersWish; onClose: () => void };

/** Chooses a paper, what it is of and how; shows it as it will be printed, and prints or saves it. */
export function PapersDialog({ wish, onClose }: Props) {
  const { t } = useTranslation(['papers', 'common']);
  useFocusBack();
  const choice = usePaperChoice(wish);
  const { document, format, formats } = choice;
  const request = choice.request('pdf');
  const paper = useQuery({
    ...orpc.documents.preview.queryOptions({ input: request ?? { document: 'season-plan', format: 'pdf' } }),
    enabled: request !== null,
    gcTime: 0,
  });
  const issue = useIssue(choice);
  const ready = paper.data !== undefined && request !== null && !issue.isPending;
  const print = () => ready && issue.mutate('print');
  const onKeyDown = (event: KeyboardEvent) => {
    if ((event.ctrlKey || event.metaKey) && !event.shiftKey && event.key.toLowerCase() === 'p') {
      // The browser's own print would print the window.
      event.preventDefault();
      print();
    }
  };
  return (
    <Dialog open onOpenChange={(_event, data) => !data.open && onClose()}>
      <DialogSurface className={styles.surface ?? ''} onKeyDown={onKeyDown}>
        <div className={styles.side}>
          <DialogTitle as="h2" action={null}>
            {t('title')}
          </DialogTitle>
          <div className={styles.choices}>
            <RadioGroup
              className={styles.kinds ?? ''}
              aria-label={t('choose')}
              value={document}
              onChange={(_event, { value }) => {
                const kind = paperKinds.find((candidate) => candidate === value);
                if (kind) choice.chooseDocument(kind);
              }}
            >
              {paperKinds.map((kind) => (
                <Radio
                  key={kind}
                  value={kind}
                  label={t(`document.${kind}`)}
                  // The longest name has a line of its own.
                  className={kind === 'cast-list' ? (styles.wide ?? '') : ''}
                />
              ))}
            </RadioGroup>
            <p className={styles.about}>{t(`about.${document}`)}</p>
            <SubjectField choice={choice} />
            <OptionFields key={document} choice={choice} />
            <Field label={t('format')}>
              <RadioGroup
                layout="horizontal"
                className={styles.formats ?? ''}
                value={format}
                onChange={(_event, { value }) => {
                  const chosen = formats.find((candidate) => candidate === value);
                  if (chosen) choice.chooseFormat(chosen);
                }}
              >
                {formats.map((each) => (
                  <Radio key={each} value={each} label={t(`formats.${each}`)} />
                ))}
              </RadioGroup>
            </Field>
          </div>
          <ErrorLine
            error={paper.error ?? issue.error}
            // Without a preview the buttons below can do nothing; an issue is tried again by them.
            onRetry={paper.error ? paper.refetch : undefined}
          />
          {paper.data && (
            <p className={styles.version} role="status">
              <strong>{t('version', { version: paper.data.version })}</strong>
              <span>{paper.data.issued ? t('issued') : t('willIssue', { version: paper.data.version })}</span>
            </p>
          )}
          {/* Said where the buttons are grey: the choice may be scrolled out of sight. */}
          {choice.ready && document === 'personal-schedule' && request === null && (
            <p className={styles.version} role="status">
              {t('whoseFirst')}
            </p>
          )}
          <div className={styles.buttons}>
            <Button
              appearance="primary"
              icon={<Print20Regular />}
              disabledFocusable={!ready}
              title="Ctrl+P"
              aria-keyshortcuts="Control+P"
              onClick={print}
            >
              {issue.isPending ? t('working') : t('print')}
            </Button>
            <Button
              icon={<ArrowDownload20Regular />}
              disabledFocusable={!ready}
              onClick={() => issue.mutate(format)}
            >
              {t(`export.${format}`)}
            </Button>
          </div>
          {request?.document === 'call-sheet' && request.options?.date && (
            <ChatButtons date={request.options.date} productionId={request.productionId} />
          )}
        </div>
        <Preview
          key={`${document} ${JSON.stringify(choice.subjects.subject)}`}
          file={paper.data?.bytes}
          busy={paper.isFetching}
          note={format === 'pdf' ? '' : t(`same.${format}`)}
        />
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
