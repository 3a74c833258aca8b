import { useTranslation } from 'react-i18next';
import type { OutlineNode } from '../../../../../domain/productions/index.ts';
import { formatMinutesSeconds } from '../../../../../shared/time/duration.ts';
import { momentText } from '../model/clock-base.ts';
import { useClockBase } from '../state/clock-context.ts';
import { saveFields } from '../state/commands.ts';
import { useSession } from '../state/session.ts';
import { Field } from './field.tsx';

/** Own length or the sum of what is inside, when it begins, and the link to what follows. */
export function DurationFields({ node }: { node: OutlineNode }) {
  const { t } = useTranslation('outline');
  const session = useSession();
  const base = useClockBase();
  const { item } = node;
  const group = node.children.length > 0;
  const sum = node.children.reduce((total, child) => total + child.seconds + child.item.linkSeconds, 0);
  return (
    <>
      <Field
        item={item}
        field="durationSeconds"
        label={t('inspector.duration')}
        bold
        placeholder={group ? formatMinutesSeconds(node.seconds) : '0:00'}
      >
        <span className="ol-inline-label">{t('inspector.from')}</span>
        <output className="ol-input ol-readonly">{momentText(base, node.startSeconds)}</output>
      </Field>
      {group && (
        <p className="ol-field-hint">
          {item.durationSeconds === null ? (
            t('inspector.summed')
          ) : (
            <>
              {t('inspector.sumOf', { length: formatMinutesSeconds(sum) })}{' '}
              <button
                type="button"
                className="ol-link"
                onClick={() => saveFields(session, item.id, { durationSeconds: null })}
              >
                {t('inspector.useSum')}
              </button>
            </>
          )}
        </p>
      )}
      <Field item={item} field="linkSeconds" label={t('inspector.link')} placeholder="0:00">
        <span className="ol-inline-label ol-quiet">{t('inspector.linkHint')}</span>
      </Field>
    </>
  );
}
