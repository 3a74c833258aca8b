import { Button } from '@fluentui/react-components';
import { ArrowReset20Regular } from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';
import { useWindowState } from '../../client/use-window-state.ts';
import { isLanguage, languages } from '../../i18n/i18n.ts';
import { defaultDisplay, isTheme, readTextSize, textSizes, themes } from '../../theme/display.ts';
import { ChoiceRow } from './choice-row.tsx';
import styles from './settings-page.module.css';

/** Language, theme and text size of the windows on this plan. */
export function DisplaySection() {
  const { t } = useTranslation(['settings', 'shell']);
  const [language, setLanguage] = useWindowState('language');
  const [theme, setTheme] = useWindowState('theme');
  const [textSize, setTextSize] = useWindowState('textSize');
  const now = {
    language: isLanguage(language) ? language : 'vi',
    theme: isTheme(theme) ? theme : defaultDisplay.theme,
    textSize: readTextSize(textSize),
  };
  const isDefault = now.language === 'vi' && now.theme === 'system' && now.textSize === 100;
  const reset = () => {
    setLanguage('vi');
    setTheme(defaultDisplay.theme);
    setTextSize(String(defaultDisplay.textSize));
  };
  return (
    <div className={styles.card}>
      <ChoiceRow
        label={t('display.language')}
        choices={languages.map((value) => ({ value, text: t(`shell:languages.${value}`), lang: value }))}
        chosen={now.language}
        usual="vi"
        onChoose={setLanguage}
      />
      <ChoiceRow
        label={t('display.theme')}
        choices={themes.map((value) => ({ value, text: t(`display.themes.${value}`) }))}
        chosen={now.theme}
        usual={defaultDisplay.theme}
        onChoose={setTheme}
      />
      <ChoiceRow
        label={t('display.textSize')}
        choices={textSizes.map((size) => ({ value: String(size), text: `${size} %` }))}
        chosen={String(now.textSize)}
        usual={String(defaultDisplay.textSize)}
        onChoose={setTextSize}
      />
      <div className={styles.row}>
        <Button size="small" icon={<ArrowReset20Regular />} disabledFocusable={isDefault} onClick={reset}>
          {t('resetAll')}
        </Button>
        <span className={styles.quiet}>{t('display.kept')}</span>
      </div>
    </div>
  );
}
