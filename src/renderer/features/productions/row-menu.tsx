import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import {
  ArrowDown20Regular,
  ArrowUp20Regular,
  Copy20Regular,
  Delete20Regular,
  Edit20Regular,
  MoreHorizontal20Regular,
  Open20Regular,
} from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';
import type { Production } from '../../../shared/contract/productions.ts';
import { go } from '../../navigation/use-place.ts';

/** What is done with a production as a whole; an act that a place does not offer is left out. */
export type ProductionActs = {
  open?: boolean;
  edit: (production: Production) => void;
  duplicate: (production: Production) => void;
  remove: (production: Production) => void;
  /** Up or down among those of its kind. */
  step?: (production: Production, step: 'up' | 'down') => void;
};

export function RowMenu({ production, acts }: { production: Production; acts: ProductionActs }) {
  const { t } = useTranslation('productions');
  const { step } = acts;
  return (
    // The row opens on a click; what happens in its menu must not reach it, through React's portals too.
    // biome-ignore lint/a11y/noStaticElementInteractions: it only keeps events from the row
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the menu's own
    <span onClick={(event) => event.stopPropagation()}>
      <Menu positioning="below-end">
        <MenuTrigger disableButtonEnhancement>
          <Button
            appearance="subtle"
            size="small"
            icon={<MoreHorizontal20Regular />}
            aria-label={t('menuOf', { title: production.title })}
          />
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            {acts.open && (
              <MenuItem
                icon={<Open20Regular />}
                onClick={() => go({ page: 'production', id: production.id, tab: 'outline' })}
              >
                {t('open')}
              </MenuItem>
            )}
            <MenuItem icon={<Edit20Regular />} onClick={() => acts.edit(production)}>
              {t('editMenu')}
            </MenuItem>
            <MenuItem icon={<Copy20Regular />} onClick={() => acts.duplicate(production)}>
              {t('duplicateMenu')}
            </MenuItem>
            {step && (
              <>
                <MenuItem
                  icon={<ArrowUp20Regular />}
                  secondaryContent="Alt+Shift+↑"
                  onClick={() => step(production, 'up')}
                >
                  {t('upMenu')}
                </MenuItem>
                <MenuItem
                  icon={<ArrowDown20Regular />}
                  secondaryContent="Alt+Shift+↓"
                  onClick={() => step(production, 'down')}
                >
                  {t('downMenu')}
                </MenuItem>
              </>
            )}
            <MenuItem icon={<Delete20Regular />} onClick={() => acts.remove(production)}>
              {t('deleteMenu')}
            </MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
    </span>
  );
}
