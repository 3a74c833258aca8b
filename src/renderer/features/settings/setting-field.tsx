import { Button } from '@fluentui/react-components';
import { ArrowReset20Regular } from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';
import {
  isSettingValue,
  type SettingDefinition,
  type SettingKey,
  type SettingValue,
  settingDefinitions,
} from '../../../shared/settings.ts';
import { hasText, say } from '../../i18n/say.ts';
import { CommitText } from '../../ui/commit-text.tsx';
import { parseWrittenTime } from '../../ui/written-date.ts';
import styles from './setting-field.module.css';
import { labelOf } from './use-found-words.ts';

type Props = {
  settingKey: SettingKey;
  value: SettingValue;
  changed: boolean;
  seq: number;
  onSet: (value: SettingValue | null, seq?: number) => Promise<boolean>;
};

/** What a text means for a setting; undefined where it means nothing. */
export function readSetting(key: SettingKey, text: string): SettingValue | undefined {
  const { kind }: SettingDefinition = settingDefinitions[key];
  const trimmed = text.trim();
  const value =
    kind === 'int'
      ? /^\d{1,6}$/.test(trimmed)
        ? Number(trimmed)
        : undefined
      : kind === 'clock'
        ? (parseWrittenTime(trimmed) ?? undefined)
        : trimmed;
  return isSettingValue(key, value) ? value : undefined;
}

/** A setting in one line: its name, its value with unit, what its default is and where that comes from, and the way back. */
export function SettingField({ settingKey, value, changed, seq, onSet }: Props) {
  const { t } = useTranslation('settings');
  const definition: SettingDefinition = settingDefinitions[settingKey];
  const name = labelOf(settingKey);
  const narrower = `settings:unitOf.${settingKey.replace('.', '-')}`;
  const usual = definition.kind === 'int' ? t(`unit.${definition.unit}`) : '';
  const unit = hasText(narrower) ? say(narrower) : usual;
  const source = 'source' in definition ? definition.source : undefined;
  const facts = [
    t('defaultIs', { value: [definition.default, unit].join(' ').trim() }),
    ...(definition.kind === 'int' ? [t('limits.bounds', { min: definition.min, max: definition.max })] : []),
    ...(source === undefined ? [] : [t('limits.source', { source })]),
  ];
  const check = (text: string) => {
    if (readSetting(settingKey, text) !== undefined) return null;
    if (definition.kind === 'int') return t('limits.badNumber', { min: definition.min, max: definition.max });
    return definition.kind === 'clock' ? t('limits.badClock') : t('limits.badWord');
  };
  return (
    <div className={styles.setting} data-changed={changed}>
      <CommitText
        className={definition.kind === 'text' ? (styles.word ?? '') : (styles.number ?? '')}
        label={unit === '' ? name : `${name} (${unit})`}
        value={String(value)}
        seq={seq}
        check={check}
        hint={facts.join(' · ')}
        onCommit={(text, readAt) => {
          const read = readSetting(settingKey, text);
          return read === undefined ? undefined : onSet(read === definition.default ? null : read, readAt);
        }}
      />
      <Button
        className={styles.reset ?? ''}
        size="small"
        appearance="subtle"
        icon={<ArrowReset20Regular />}
        disabledFocusable={!changed}
        aria-label={t('resetNamed', { name })}
        onClick={() => void onSet(null)}
      >
        {changed ? t('reset') : t('isDefault')}
      </Button>
    </div>
  );
}
