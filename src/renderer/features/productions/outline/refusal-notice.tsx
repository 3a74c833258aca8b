import { Button } from '@fluentui/react-components';
import { DismissRegular, ErrorCircleFilled } from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';
import { numberedTitle } from '../../../../domain/productions/index.ts';
import { formatDuration } from '../../../../shared/time/duration.ts';
import { codedError } from '../../../client/coded-error.ts';
import { errorSentence } from '../../../i18n/error-sentence.ts';
import type { Refusal } from './data/writer.ts';
import { useSession } from './state/session.ts';
import { useStore } from './state/store.ts';

/** What the user had written, so that it is not lost with the refusal. */
function writtenText(edit: NonNullable<Refusal['edit']>): string {
  return Object.entries(edit.fields)
    .map(([field, value]) =>
      field.endsWith('Seconds') && typeof value === 'number' ? formatDuration(value) : String(value ?? '–'),
    )
    .join(', ');
}

/** Why an act was not stored, in words, and what can be done; an edit of something stale can be written over it. */
export function RefusalNotice() {
  const { t } = useTranslation('outline');
  const session = useSession();
  const refusal = useStore(session.writer.refusal, (value) => value);
  if (!refusal) return null;
  const stale = codedError(refusal.error)?.code === 'STALE';
  const close = () => session.writer.refusal.set(null);
  const node = refusal.edit
    ? session.model.outline.byId.get(session.writer.real.get(refusal.edit.id) ?? refusal.edit.id)
    : undefined;
  return (
    <div role="alert" className="ol-notice">
      <ErrorCircleFilled fontSize={16} />
      <p>
        <b>{t(stale ? 'refused.stale' : 'refused.title')}</b> {errorSentence(refusal.error)}{' '}
        {refusal.edit &&
          node &&
          t('refused.edit', { value: writtenText(refusal.edit), title: numberedTitle(node) })}
      </p>
      {stale ? (
        <>
          <Button
            size="small"
            onClick={() => {
              close();
              refusal.again();
            }}
          >
            {t('refused.overwrite')}
          </Button>
          <Button size="small" onClick={close}>
            {t('refused.takeNew')}
          </Button>
        </>
      ) : (
        <Button
          size="small"
          onClick={() => {
            close();
            refusal.again();
          }}
        >
          {t('refused.again')}
        </Button>
      )}
      <Button
        size="small"
        appearance="subtle"
        icon={<DismissRegular />}
        aria-label={t('refused.dismiss')}
        onClick={close}
      />
    </div>
  );
}
