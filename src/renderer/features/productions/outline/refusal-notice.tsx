import { Button } from '@fluentui/react-components';
import { DismissRegular, ErrorCircleFilled } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { numberedTitle } from '../../../../domain/productions/index.ts';
import { formatDuration } from '../../../../shared/time/duration.ts';
import { codeOf } from '../../../client/coded-error.ts';
import { errorSentence, removalSentence } from '../../../i18n/error-sentence.ts';
import { useStore } from '../../../ui/store.ts';
import type { Refusal } from './data/writer.ts';
import { type Session, useSession } from './state/session.ts';

/** What the user had written, so that it is not lost with the refusal; null where nothing was written. */
function writtenText({ meant }: Refusal): string | null {
  if (meant.type === 'typed') return meant.text;
  if (meant.type === 'production') return meant.fields.startsAt?.slice(11) ?? null;
  if (meant.type !== 'update') return null;
  return Object.entries(meant.fields)
    .map(([field, value]) =>
      field.endsWith('Seconds') && typeof value === 'number' ? formatDuration(value) : String(value ?? '–'),
    )
    .join(', ');
}

/** The row of a refused edit as it is called now; null if it is gone. */
function titleOf(session: Session, { meant }: Refusal): string | null {
  if (meant.type !== 'update') return null;
  const node = session.model.outline.byId.get(session.writer.real.get(meant.id) ?? meant.id);
  return node ? numberedTitle(node) : null;
}

/** Refusals that trying again does not change. */
const settled: readonly unknown[] = ['NOT_FOUND', 'UNDO_REFUSED', 'NOTHING_TO_UNDO'];

/** Why an act was not stored, in words, and what can be done; an act on something stale can be done over it. */
export function RefusalNotice() {
  const { t } = useTranslation('outline');
  const session = useSession();
  const refusal = useStore(session.writer.refusal, (value) => value);
  if (!refusal) return null;
  const code = codeOf(refusal.error);
  const removal = refusal.meant.type === 'remove';
  const written = writtenText(refusal);
  const title = titleOf(session, refusal);
  const close = () => session.writer.refusal.set(null);
  const button = (text: string, act: () => void) => (
    <Button
      size="small"
      onClick={() => {
        close();
        act();
      }}
    >
      {text}
    </Button>
  );
  const nothing = () => undefined;
  let buttons: ReactNode;
  if (code === 'STALE') {
    buttons = (
      <>
        {button(t(removal ? 'refused.removeAnyway' : 'refused.overwrite'), refusal.again)}
        {button(t(removal ? 'refused.keep' : 'refused.takeNew'), nothing)}
      </>
    );
  } else if (!settled.includes(code)) buttons = button(t('refused.again'), refusal.again);
  else if (written !== null) {
    buttons = button(t('refused.copy'), () => void navigator.clipboard.writeText(written));
  }
  return (
    <div role="alert" className="ol-notice">
      <ErrorCircleFilled fontSize={16} />
      <p>
        {code !== 'UNDO_REFUSED' && <b>{t(code === 'STALE' ? 'refused.stale' : 'refused.title')}</b>}{' '}
        {removal ? removalSentence(refusal.error) : errorSentence(refusal.error)}{' '}
        {written !== null &&
          (title === null
            ? t('refused.written', { value: written })
            : t('refused.edit', { value: written, title }))}
      </p>
      {buttons}
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
