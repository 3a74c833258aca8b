import { useTranslation } from 'react-i18next';
import { useStore } from '../../../../ui/store.ts';
import { levels } from '../model/levels.ts';
import { showLevel } from '../state/commands.ts';
import { useSession } from '../state/session.ts';

/** How deep the outline is shown. */
export function LevelFilter() {
  const { t } = useTranslation('outline');
  const session = useSession();
  const level = useStore(session.view, (view) => view.level);
  return (
    <fieldset className="ol-segments" aria-label={t('levels.label')}>
      {levels.map((each) => (
        <button
          key={each}
          type="button"
          aria-pressed={level === each}
          onClick={() => showLevel(session, each)}
        >
          {t(`levels.${each}`)}
        </button>
      ))}
    </fieldset>
  );
}
