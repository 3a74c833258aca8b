import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { BookQuestionMark20Regular, Keyboard20Regular, QuestionCircle20Regular } from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';
import styles from './header.module.css';
import type { Help } from './use-help.ts';

/** The guide of what is shown, and the keys of the window. */
export function HelpButton({ help }: { help: Help }) {
  const { t } = useTranslation('shell');
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button
          className={styles.button ?? ''}
          appearance="subtle"
          size="small"
          icon={<QuestionCircle20Regular />}
          aria-label={t('guide.help')}
          title={`${t('guide.help')} (F1)`}
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem icon={<BookQuestionMark20Regular />} secondaryContent="F1" onClick={help.openGuide}>
            {t('guide.open')}
          </MenuItem>
          <MenuItem icon={<Keyboard20Regular />} secondaryContent="Shift+F1" onClick={help.openKeys}>
            {t('keys.title')}
          </MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
