import { Button, Spinner } from '@fluentui/react-components';
import { ArrowUpload16Regular, Document20Regular } from '@fluentui/react-icons';
import { type DragEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './season-file.module.css';

type Props = { file: File | null; busy: boolean; onPick: (file: File) => void };

/** Where the file comes in: dropped, or chosen. */
export function FilePick({ file, busy, onPick }: Props) {
  const { t } = useTranslation('seasonFile');
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const onDrag = (event: DragEvent) => {
    event.preventDefault();
    setOver(event.type === 'dragover');
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a shortcut for the button inside
    <div
      className={styles.drop}
      data-over={over}
      onDragOver={onDrag}
      onDragLeave={onDrag}
      onDrop={(event) => {
        onDrag(event);
        const [dropped] = event.dataTransfer.files;
        if (dropped && !busy) onPick(dropped);
      }}
    >
      {busy ? (
        <Spinner size="tiny" label={t('import.reading')} />
      ) : (
        <>
          {file ? <Document20Regular aria-hidden="true" /> : <ArrowUpload16Regular aria-hidden="true" />}
          <span className={styles.fileName}>{file ? file.name : t('import.drop')}</span>
          <Button size="small" autoFocus onClick={() => input.current?.click()}>
            {file ? t('import.another') : t('import.pick')}
          </Button>
        </>
      )}
      <input
        ref={input}
        type="file"
        hidden
        accept=".json,application/json"
        onChange={(event) => {
          const [chosen] = event.target.files ?? [];
          if (chosen) onPick(chosen);
          // The same file again must count as a choice too.
          event.target.value = '';
        }}
      />
    </div>
  );
}
