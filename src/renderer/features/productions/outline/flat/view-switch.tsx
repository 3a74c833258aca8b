import { TableRegular, TextBulletListTreeRegular } from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';
import { useWindowState } from '../../../../client/use-window-state.ts';

const views = ['outline', 'table'] as const;
type View = (typeof views)[number];

/** How the running order is shown; kept with the plan. */
export function useOutlineView(): [View, (view: View) => void] {
  const [kept, keep] = useWindowState('outline.view');
  return [kept === 'table' ? 'table' : 'outline', keep];
}

const icons = { outline: <TextBulletListTreeRegular />, table: <TableRegular /> };

/** Dàn ý or Bảng: the tree, or all fields of all items as a flat table. In icons, because the tools stand close. */
export function ViewSwitch() {
  const { t } = useTranslation('lists');
  const [view, setView] = useOutlineView();
  return (
    <fieldset className="ol-segments ol-views" aria-label={t('items.view')}>
      {views.map((each) => (
        <button
          key={each}
          type="button"
          aria-pressed={each === view}
          aria-label={t(`items.${each}`)}
          title={t(`items.${each}`)}
          onClick={() => setView(each)}
        >
          {icons[each]}
        </button>
      ))}
    </fieldset>
  );
}
