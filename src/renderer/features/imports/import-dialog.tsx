import { Button, Dialog, DialogSurface, DialogTitle } from '@fluentui/react-components';
import { Dismiss20Regular } from '@fluentui/react-icons';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportKind } from '../../../shared/contract/imports.ts';
import { useFocusBack } from '../../ui/use-focus-back.ts';
import { ColumnsStep } from './columns-step.tsx';
import { FileStep } from './file-step.tsx';
import styles from './import-dialog.module.css';
import { PreviewStep } from './preview-step.tsx';
import { type ImportScope, useImport } from './use-import.ts';

type Props = { kind: ImportKind; scope: ImportScope; onClose: () => void };

const steps = ['file', 'columns', 'preview'] as const;
type Step = (typeof steps)[number];

/** Takes a table over in three steps: the file, what its columns are, how its rows will be. */
export function ImportDialog({ kind, scope, onClose }: Props) {
  const { t } = useTranslation(['imports', 'common']);
  useFocusBack();
  const [step, setStep] = useState<Step>('file');
  const all = useImport(kind, scope, onClose);
  const heading = useRef<HTMLHeadingElement>(null);
  const begun = useRef(false);
  const { isSuccess } = all.read;
  // Before it is drawn: a table that was just read does not show the first step once more.
  useLayoutEffect(() => {
    if (isSuccess) setStep('columns');
  }, [isSuccess]);
  // The keyboard and the screen reader follow to the new step; the first one has its own first field.
  useEffect(() => {
    if (begun.current || step !== 'file') heading.current?.focus();
    begun.current = true;
  }, [step]);
  const shown = all.reading === null ? 'file' : step;
  return (
    <Dialog open onOpenChange={(_event, data) => !data.open && onClose()}>
      <DialogSurface className={styles.surface ?? ''}>
        <div className={styles.head}>
          <DialogTitle as="h2" action={null}>
            {t(`title.${kind}`)}
          </DialogTitle>
          <ol className={styles.steps} aria-label={t('steps.label')}>
            {steps.map((name, at) => (
              <li key={name} aria-current={name === shown ? 'step' : undefined}>
                {at + 1}. {t(`steps.${name}`)}
              </li>
            ))}
          </ol>
        </div>
        <h3 ref={heading} tabIndex={-1} className="visually-hidden">
          {t(`steps.${shown}`)}
        </h3>
        {shown === 'file' && <FileStep all={all} onNext={() => setStep('columns')} />}
        {shown === 'columns' && (
          <ColumnsStep all={all} onBack={() => setStep('file')} onNext={() => setStep('preview')} />
        )}
        {shown === 'preview' && <PreviewStep all={all} onBack={() => setStep('columns')} />}
        {/* Last, so that the keyboard begins at what is to be done. */}
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
