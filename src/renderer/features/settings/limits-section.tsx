import { Button } from '@fluentui/react-components';
import { ArrowReset20Regular } from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';
import type { SettingKey } from '../../../shared/settings.ts';
import { useSettings, useSettingsWrite } from '../../client/use-settings.ts';
import { Loaded } from '../../ui/loaded.tsx';
import fields from './setting-field.module.css';
import { SettingField } from './setting-field.tsx';
import { settingGroups } from './setting-groups.ts';
import styles from './settings-page.module.css';

/** Every limit and reminder of the house with its unit, bounds, default and source. */
export function LimitsSection() {
  const { t } = useTranslation('settings');
  const settings = useSettings();
  const write = useSettingsWrite();
  return (
    <Loaded query={settings}>
      {({ seq, values, changed }) => {
        const own = settingGroups.flatMap(({ keys }) => keys.filter((key) => changed.has(key)));
        const resetAll = () => write(Object.fromEntries(own.map((key) => [key, null])));
        return (
          <>
            <div className={styles.row}>
              <Button
                size="small"
                icon={<ArrowReset20Regular />}
                disabledFocusable={own.length === 0}
                onClick={() => void resetAll()}
              >
                {t('resetAll')}
              </Button>
              <span className={styles.quiet} role="status">
                {own.length === 0 ? t('limits.unchanged') : t('limits.changed', { count: own.length })}
              </span>
            </div>
            {settingGroups.map(({ group, keys }) => (
              <div key={group} className={styles.card}>
                <h3>{t(`limits.${group}`)}</h3>
                <div className={fields.grid}>
                  {keys.map((key: SettingKey) => (
                    <SettingField
                      key={key}
                      settingKey={key}
                      value={values[key]}
                      changed={changed.has(key)}
                      seq={seq}
                      onSet={(value, readAt) => write({ [key]: value }, readAt)}
                    />
                  ))}
                </div>
              </div>
            ))}
          </>
        );
      }}
    </Loaded>
  );
}
