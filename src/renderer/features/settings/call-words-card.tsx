import { Speaker220Regular } from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';
import { callWords, spokenCall } from '../../../domain/cues/index.ts';
import type { RecordRow } from '../../../shared/contract/records.ts';
import { useSettings, useSettingsWrite } from '../../client/use-settings.ts';
import { Loaded } from '../../ui/loaded.tsx';
import fields from './setting-field.module.css';
import { SettingField } from './setting-field.tsx';
import { cueWordKeys } from './setting-groups.ts';
import styles from './settings-page.module.css';

/** Number of the cue that is called in the sample. */
const SAMPLE = '12';

/** Words for standby, go and acknowledge, with a call as it sounds now. */
export function CallWordsCard({ departments }: { departments: readonly RecordRow<'department'>[] }) {
  const { t } = useTranslation('settings');
  const settings = useSettings();
  const write = useSettingsWrite();
  return (
    <div className={styles.card}>
      <h3>{t('departments.words')}</h3>
      <Loaded query={settings}>
        {({ seq, values, changed }) => {
          const call = spokenCall(
            departments.slice(0, 1).map((row) => row.callWord),
            SAMPLE,
            callWords(values),
          );
          return (
            <>
              <div className={fields.grid}>
                {cueWordKeys.map((key) => (
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
              <p className={styles.row} role="status">
                <Speaker220Regular />
                <span className={styles.quiet}>{t('departments.sample')}:</span>
                <strong>
                  “{call.standby} {call.go}”
                </strong>
                <span className={styles.quiet}>{t('departments.reply')}:</span>
                <strong>“{call.reply}”</strong>
              </p>
            </>
          );
        }}
      </Loaded>
    </div>
  );
}
