import { ChevronDownRegular } from '@fluentui/react-icons';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { type Item, itemKinds } from '../../../../../shared/contract/items.ts';
import { saveFields } from '../state/commands.ts';
import { useSession } from '../state/session.ts';

export function KindField({ item }: { item: Item }) {
  const { t } = useTranslation('outline');
  const session = useSession();
  const id = useId();
  return (
    <div className="ol-field">
      <label htmlFor={id}>{t('inspector.kind')}</label>
      <div className="ol-field-controls">
        <span className="ol-select">
          <select
            id={id}
            className="ol-input"
            value={item.kind}
            onChange={(event) => {
              const kind = itemKinds.find((each) => each === event.target.value);
              if (kind) saveFields(session, item.id, { kind });
            }}
          >
            {itemKinds.map((kind) => (
              <option key={kind} value={kind}>
                {t(`kinds.${kind}`)}
              </option>
            ))}
          </select>
          <ChevronDownRegular fontSize={12} aria-hidden />
        </span>
      </div>
    </div>
  );
}
