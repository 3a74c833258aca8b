import { Button, Spinner } from '@fluentui/react-components';
import { AttachRegular } from '@fluentui/react-icons';
import { type DragEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './attachments.module.css';
import { FilePreview } from './file-preview.tsx';
import { FileRow } from './file-row.tsx';
import { saveCopy } from './save-copy.ts';
import { type Owner, useAttachments } from './use-attachments.ts';

/** Only a drag of files from outside is meant; rows of the window are dragged over it too. */
const bringsFiles = (event: DragEvent) => event.dataTransfer.types.includes('Files');

const isShown = (type: string) => type.startsWith('image/') || type === 'application/pdf';

/** Files of an item or a milestone: dropped or chosen, looked at, saved, renamed, deleted. */
export function Attachments(owner: Owner) {
  const { t } = useTranslation('attachments');
  const { files, seq, sending, add, rename, remove, read } = useAttachments(owner);
  const [over, setOver] = useState(false);
  const [shown, setShown] = useState<File | null>(null);
  const input = useRef<HTMLInputElement>(null);

  const open = async (id: string) => {
    const file = await read(id);
    if (!file) return;
    if (isShown(file.type)) setShown(file);
    else saveCopy(file);
  };
  const save = async (id: string) => {
    const file = await read(id);
    if (file) saveCopy(file);
  };
  return (
    <section
      className={styles.box}
      aria-label={t('title')}
      data-over={over || undefined}
      onDragOver={(event) => {
        if (!bringsFiles(event)) return;
        event.preventDefault();
        event.dataTransfer.dropEffect = 'copy';
        setOver(true);
      }}
      onDragLeave={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false);
      }}
      onDrop={(event) => {
        setOver(false);
        if (!bringsFiles(event)) return;
        event.preventDefault();
        void add([...event.dataTransfer.files]);
      }}
    >
      <div className={styles.head}>
        <h3>{t('title')}</h3>
        <Button size="small" icon={<AttachRegular />} onClick={() => input.current?.click()}>
          {t('add')}
        </Button>
        <input
          ref={input}
          type="file"
          multiple
          hidden
          data-testid="attach-file"
          onChange={(event) => {
            const chosen = [...(event.target.files ?? [])];
            event.target.value = '';
            void add(chosen);
          }}
        />
      </div>
      {files.length > 0 && (
        <ul className={styles.files}>
          {files.map((file) => (
            <FileRow
              key={file.id}
              file={file}
              onOpen={() => void open(file.id)}
              onSave={() => void save(file.id)}
              onRename={(name) => rename(file.id, name, seq)}
              onRemove={() => void remove(file.id)}
            />
          ))}
        </ul>
      )}
      {sending !== null && <Spinner size="tiny" label={t('sending', { name: sending })} />}
      {over ? (
        <p className={styles.hint}>{t('drop')}</p>
      ) : (
        files.length === 0 && sending === null && <p className={styles.hint}>{t('hint')}</p>
      )}
      {shown && <FilePreview file={shown} onClose={() => setShown(null)} />}
    </section>
  );
}
