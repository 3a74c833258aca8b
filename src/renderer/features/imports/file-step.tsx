import { Button, Field, Spinner, Textarea } from '@fluentui/react-components';
import { DocumentTableRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { limits } from '../../../shared/limits.ts';
import { DropArea } from '../../ui/drop-area.tsx';
import { ErrorLine } from '../../ui/error-line.tsx';
import styles from './import-dialog.module.css';
import type { Import } from './use-import.ts';

/** A file, dropped or chosen, or a table that is pasted. */
export function FileStep({ all, onNext }: { all: Import; onNext: () => void }) {
  const { t } = useTranslation('imports');
  const [text, setText] = useState('');
  const { read } = all;
  const busy = read.isPending;
  const open = (file: File) => {
    if (!busy) read.mutate({ file });
  };
  const source = read.variables;
  return (
    <>
      <div className={styles.body}>
        <DropArea
          className={styles.drop}
          accept=".xlsx,.xlsm,.xls,.csv,.tsv,.txt"
          testId="import-file"
          onFile={open}
        >
          {(pick) =>
            busy ? (
              <>
                <Spinner
                  size="tiny"
                  label={t('file.reading', {
                    name:
                      source && 'file' in source ? source.file.name : t('columns.pasted').toLocaleLowerCase(),
                  })}
                />
                <Button size="small" onClick={all.cancel}>
                  {t('file.stop')}
                </Button>
              </>
            ) : (
              <>
                <DocumentTableRegular fontSize={28} aria-hidden />
                <span>{t('file.drop')}</span>
                <Button appearance="primary" onClick={pick}>
                  {t('file.pick')}
                </Button>
              </>
            )
          }
        </DropArea>
        <p className={styles.quiet}>{t('file.hint')}</p>
        <ErrorLine error={read.error} />
        <Field label={t('file.paste')} className={styles.paste ?? ''}>
          <Textarea
            resize="none"
            placeholder={t('file.pasteHint')}
            value={text}
            maxLength={limits.pastedCharacters}
            textarea={{ spellCheck: false, wrap: 'off' }}
            onChange={(_event, data) => setText(data.value)}
          />
        </Field>
      </div>
      <div className={styles.foot}>
        <span className={styles.spring} />
        <Button
          appearance={text.trim() === '' ? 'secondary' : 'primary'}
          disabledFocusable={text.trim() === '' || busy}
          onClick={() => read.mutate({ text })}
        >
          {t('file.readPasted')}
        </Button>
        {all.reading && !busy && <Button onClick={onNext}>{t('next')}</Button>}
      </div>
    </>
  );
}
