import { Button, Menu, MenuItemRadio, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { ChevronDown16Regular, LocalLanguage20Regular } from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';
import { useWindowState } from '../client/use-window-state.ts';
import { isLanguage, languages, setLanguage } from '../i18n/i18n.ts';

/** `short` shows the language's code alone, with the look of the bar that it stands in. */
export function LanguageMenu({ short = false, className }: { short?: boolean; className?: string }) {
  const { t, i18n } = useTranslation('shell');
  const [, remember] = useWindowState('language');
  const current = isLanguage(i18n.language) ? i18n.language : 'vi';
  return (
    <Menu
      checkedValues={{ language: [current] }}
      onCheckedValueChange={(_event, { checkedItems }) => {
        const [picked] = checkedItems;
        if (!isLanguage(picked)) return;
        remember(picked);
        void setLanguage(picked);
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <Button
          {...(className ? { className } : {})}
          appearance="subtle"
          size="small"
          icon={<LocalLanguage20Regular />}
        >
          {short ? current.toUpperCase() : t(`languages.${current}`)}
          <span className="visually-hidden">{` – ${t('language')}: ${t(`languages.${current}`)}`}</span>
          <ChevronDown16Regular style={{ marginInlineStart: 4 }} />
        </Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {languages.map((language) => (
            <MenuItemRadio key={language} name="language" value={language} lang={language}>
              {t(`languages.${language}`)}
            </MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
