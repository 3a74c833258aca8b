import { Button, Field, Textarea } from '@fluentui/react-components';
import { Copy20Regular, Image20Regular } from '@fluentui/react-icons';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LocalDate } from '../../../shared/time/local-time.ts';
import { client } from '../../client/client.ts';
import { saveFile } from '../../ui/save-file.ts';
import { useToasts } from '../../ui/toasts.tsx';
import { drawDayPicture } from './day-picture.ts';
import styles from './papers-dialog.module.css';

type Props = { date: LocalDate; productionId: string | undefined };

/**
 * Copies a day's calls for a chat (chép cho Zalo), as text or as a picture. A window that may not write to the
 * clipboard shows the text to be copied by hand, and saves the picture as a file.
 */
export function ChatButtons({ date, productionId }: Props) {
  const { t } = useTranslation('papers');
  const toasts = useToasts();
  const [shown, setShown] = useState<string | null>(null);
  const read = () =>
    client.schedule.dayText({ date, ...(productionId === undefined ? {} : { productionId }) });
  const text = useMutation({
    mutationFn: async () => {
      const day = await read();
      try {
        await navigator.clipboard.writeText(day.text);
        setShown(null);
        toasts.say(t('chat.textDone'));
      } catch {
        setShown(day.text);
      }
    },
    onError: (error) => toasts.refuse(error),
  });
  const leftOut = (count: number) => (count === 0 ? [] : [t('chat.pictureLeft', { count })]);
  const picture = useMutation({
    mutationFn: async () => {
      // The picture is promised to the clipboard at once: after a wait the click would not count any more.
      const drawn = read().then(({ lines }) => drawDayPicture(lines));
      try {
        const png = drawn.then(({ picture }) => picture);
        await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })]);
        toasts.say([t('chat.pictureDone'), ...leftOut((await drawn).left)].join(' '));
      } catch {
        const { picture, left } = await drawn;
        saveFile(`lich-goi-${date}.png`, picture);
        toasts.say([t('chat.pictureSaved'), ...leftOut(left)].join(' '));
      }
    },
    onError: (error) => toasts.refuse(error),
  });
  return (
    <>
      <div className={styles.buttons}>
        <Button
          size="small"
          icon={<Copy20Regular />}
          disabledFocusable={text.isPending}
          onClick={() => text.mutate()}
        >
          {t('chat.text')}
        </Button>
        <Button
          size="small"
          icon={<Image20Regular />}
          disabledFocusable={picture.isPending}
          onClick={() => picture.mutate()}
        >
          {t('chat.picture')}
        </Button>
      </div>
      {shown !== null && (
        <Field label={t('chat.byHand')}>
          <Textarea
            resize="vertical"
            value={shown}
            textarea={{ readOnly: true, rows: 5, onFocus: (event) => event.currentTarget.select() }}
          />
        </Field>
      )}
    </>
  );
}
