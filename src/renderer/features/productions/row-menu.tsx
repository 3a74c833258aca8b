import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import {
  Delete20Regular,
  Edit20Regular,
  MoreHorizontal20Regular,
  Open20Regular,
} from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';
import type { Production } from '../../../shared/contract/productions.ts';
import { go } from '../../navigation/use-place.ts';

type Props = {
  production: Production;
  edit: (production: Production) => void;
  remove: (production: Production) => void;
};

export function RowMenu({ production, edit, remove }: Props) {
  const { t } = useTranslation('productions');
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
            <MenuItem
              icon={<Open20Regular />}
              onClick={() => go({ page: 'production', id: production.id, tab: 'outline' })}
            >
              {t('open')}
            </MenuItem>
            <MenuItem icon={<Edit20Regular />} onClick={() => edit(production)}>
              {t('editMenu')}
            </MenuItem>
            <MenuItem icon={<Delete20Regular />} onClick={() => remove(production)}>
              {t('deleteMenu')}
            </MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
    </span>
  );
}
