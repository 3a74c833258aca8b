import {
  Button,
  Menu,
  MenuDivider,
  MenuItem,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components';
import { CalendarLtr20Regular, ChevronDown16Regular, Rename20Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SeasonChoice } from '../client/use-season.ts';
import { useSeasonFile } from '../features/season-file/index.ts';
import { go } from '../navigation/use-place.ts';
import styles from './header.module.css';
import { RenameSeasonDialog } from './rename-season-dialog.tsx';

/** Which season is shown, and its name. */
export function SeasonMenu({ season }: { season: SeasonChoice }) {
  const { t } = useTranslation('shell');
  const [renaming, setRenaming] = useState(false);
  const file = useSeasonFile(season);
  const { chosen, seasons, choose } = season;
  if (!chosen) return null;
  return (
    <>
      <Menu
        checkedValues={{ season: [chosen.id] }}
        onCheckedValueChange={(_event, { checkedItems }) => {
          const picked = seasons.find((candidate) => candidate.id === checkedItems[0]);
          if (!picked || picked.id === chosen.id) return;
          choose(picked);
          go({ page: 'productions' });
        }}
      >
        <MenuTrigger disableButtonEnhancement>
          <Button
            className={`${styles.button} ${styles.season}`}
            appearance="subtle"
            icon={<CalendarLtr20Regular />}
            aria-label={`${t('season.choose')}: ${chosen.name}`}
          >
            <span className={styles.act}>{chosen.name}</span>
            <ChevronDown16Regular style={{ marginInlineStart: 6 }} />
          </Button>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            {seasons.map((item) => (
              <MenuItemRadio
                key={item.id}
                name="season"
                value={item.id}
                secondaryContent={t('season.productions', { count: item.productionCount })}
              >
                {item.isSample ? `${item.name} (${t('season.sample')})` : item.name}
              </MenuItemRadio>
            ))}
            <MenuDivider />
            <MenuItem icon={<Rename20Regular />} onClick={() => setRenaming(true)}>
              {t('season.rename')}
            </MenuItem>
            <MenuDivider />
            {file.items}
          </MenuList>
        </MenuPopover>
      </Menu>
      {file.dialog}
      {renaming && <RenameSeasonDialog season={chosen} onClose={() => setRenaming(false)} />}
    </>
  );
}
