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
import {
  Add20Regular,
  CalendarLtr20Regular,
  ChevronDown16Regular,
  Delete20Regular,
  Edit20Regular,
} from '@fluentui/react-icons';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SeasonChoice } from '../client/use-season.ts';
import { useSeasonFile } from '../features/season-file/index.ts';
import { EditSeasonDialog, NewSeasonDialog, RemoveSeasonDialog } from '../features/seasons/index.ts';
import { go } from '../navigation/use-place.ts';
import { useWantedAct } from '../navigation/wanted-act.ts';
import styles from './header.module.css';

/** Which season is shown; making, changing and deleting one. */
export function SeasonMenu({ season }: { season: SeasonChoice }) {
  const { t } = useTranslation('seasons');
  const [dialog, setDialog] = useState<'new' | 'edit' | 'remove' | null>(null);
  const file = useSeasonFile(season);
  const { chosen, seasons, choose } = season;
  useWantedAct('season-new', () => setDialog('new'));
  const close = () => setDialog(null);
  if (!chosen && !season.none) return null;
  return (
    <>
      <Menu
        checkedValues={{ season: chosen ? [chosen.id] : [] }}
        onCheckedValueChange={(_event, { checkedItems }) => {
          const picked = seasons.find((candidate) => candidate.id === checkedItems[0]);
          if (!picked || picked.id === chosen?.id) return;
          choose(picked);
          go({ page: 'overview' });
        }}
      >
        <MenuTrigger disableButtonEnhancement>
          <Button
            className={`${styles.button} ${styles.season}`}
            appearance="subtle"
            icon={<CalendarLtr20Regular />}
            aria-label={`${t('choose')}: ${chosen?.name ?? t('none')}`}
          >
            <span className={styles.act}>{chosen?.name ?? t('none')}</span>
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
                secondaryContent={t('productions', { count: item.productionCount })}
              >
                {item.isSample ? `${item.name} (${t('sample')})` : item.name}
              </MenuItemRadio>
            ))}
            {seasons.length > 0 && <MenuDivider />}
            <MenuItem icon={<Add20Regular />} onClick={() => setDialog('new')}>
              {t('new')}
            </MenuItem>
            {chosen && (
              <>
                <MenuItem icon={<Edit20Regular />} onClick={() => setDialog('edit')}>
                  {t('edit')}
                </MenuItem>
                <MenuItem icon={<Delete20Regular />} onClick={() => setDialog('remove')}>
                  {chosen.isSample ? t('removeSample') : t('removeMenu')}
                </MenuItem>
              </>
            )}
            <MenuDivider />
            {file.items}
          </MenuList>
        </MenuPopover>
      </Menu>
      {file.dialog}
      {dialog === 'new' && <NewSeasonDialog choice={season} onClose={close} />}
      {dialog === 'edit' && chosen && <EditSeasonDialog season={chosen} onClose={close} />}
      {dialog === 'remove' && chosen && <RemoveSeasonDialog season={chosen} onClose={close} />}
    </>
  );
}
