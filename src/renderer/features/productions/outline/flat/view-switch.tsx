import { useTranslation } from 'react-i18next';
import { useWindowState } from '../../../../client/use-window-state.ts';

const views = ['outline', 'table'] as const;
type View = (typeof views)[number];

/** How the running order is shown; kept with the plan. */
export function useOutlineView(): [View, (view: View) => void] {
  const [kept, keep] = useWindowState('outline.view');
  return [kept === 'table' ? 'table' : 'outline', keep];
}

/** Dàn ý or Bảng: the tree, or all fields of all items as a flat table. */
export function ViewSwitch() {
  const { t } = useTranslation('lists');
  const [view, setView] = useOutlineView();
  return (
    <fieldset className="ol-segments" aria-label={t('items.view')}>
      {views.map((each) => (
        <button key={each} type="button" aria-pressed={each === view} onClick={() => setView(each)}>
          {t(`items.${each}`)}
        </button>
      ))}
    </fieldset>
  );
}
