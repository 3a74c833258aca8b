import { Button } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client, orpc } from '../../../client/client.ts';
import { ownWrites } from '../../../client/own-writes.ts';
import { DropArea } from '../../../ui/drop-area.tsx';
import { useToasts } from '../../../ui/toasts.tsx';
import styles from './person.module.css';
import { scalePhoto } from './scale-photo.ts';

type Props = {
  id: string;
  name: string;
  /** Which photo the record names; null for none. */
  blobId: string | null;
};

/** An address for the picture as long as it is shown. */
function usePicture({ id, blobId }: Pick<Props, 'id' | 'blobId'>): string | null {
  const query = useQuery({ ...orpc.people.photo.queryOptions({ input: { id } }), enabled: blobId !== null });
  const file = blobId === null ? null : (query.data?.file ?? null);
  const [url, setUrl] = useState<string | null>(null);
  useEffect(() => {
    if (!file) return setUrl(null);
    const made = URL.createObjectURL(file);
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [file]);
  return url;
}

/** Last letters of a name: the given name's, as people are called here. */
const initialOf = (name: string) => name.trim().split(/\s+/).at(-1)?.charAt(0) ?? '';

/** The photo as the head of the page shows it; a letter where there is none. */
export function Portrait(props: Props) {
  const { t } = useTranslation('people');
  const url = usePicture(props);
  return url ? (
    <img className={styles.portrait} src={url} alt={t('person.photo.of', { name: props.name })} />
  ) : (
    <span className={styles.portrait} role="img" aria-label={t('person.photo.none', { name: props.name })}>
      {initialOf(props.name)}
    </span>
  );
}

/** The photo with what changes it: chosen or dropped, made small here, stored as one act. */
export function PhotoField({ id, name, blobId, seq }: Props & { seq: number }) {
  const { t } = useTranslation('people');
  const toasts = useToasts();
  const [busy, setBusy] = useState(false);
  const send = async (file: File | null) => {
    try {
      await ownWrites.send(() => client.people.setPhoto({ id, file, baseSeq: seq }));
    } catch (error) {
      toasts.refuse(error);
    }
  };
  const take = async (file: File) => {
    setBusy(true);
    const small = await scalePhoto(file);
    if (small) await send(small);
    else toasts.say(t('person.photo.unreadable', { name: file.name }));
    setBusy(false);
  };
  return (
    <DropArea
      className={styles.photo}
      accept="image/jpeg,image/png,image/webp"
      testId="photo-file"
      onFile={(file) => void take(file)}
    >
      {(pick) => (
        <>
          <Portrait id={id} name={name} blobId={blobId} />
          <div className={styles.photoActs}>
            <Button size="small" disabled={busy} onClick={pick}>
              {t(blobId === null ? 'person.photo.choose' : 'person.photo.change')}
            </Button>
            {blobId !== null && (
              <Button size="small" appearance="subtle" disabled={busy} onClick={() => void send(null)}>
                {t('person.photo.remove')}
              </Button>
            )}
            <span className={styles.quiet}>{t('person.photo.hint')}</span>
          </div>
        </>
      )}
    </DropArea>
  );
}
