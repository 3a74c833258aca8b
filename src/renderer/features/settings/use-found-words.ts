import { useTranslation } from 'react-i18next';
import { type SettingKey, settingKeys } from '../../../shared/settings.ts';
import { fold } from '../../../shared/text/fold.ts';
import { say } from '../../i18n/say.ts';
import type { SettingsSection } from '../../navigation/place.ts';

/** Most words that are shown below a section. */
const SHOWN = 3;

export const labelOf = (key: SettingKey) => say(`settings:label.${key.replace('.', '-')}`);

/**
 * The words of a section in which a folded text is found; empty where its name says it already, null where nothing of
 * it does. An empty text finds every section.
 */
export function useFoundWords(): (section: SettingsSection, wanted: string) => string[] | null {
  const { t } = useTranslation('settings');
  return (section, wanted) => {
    if (wanted === '' || fold(t(`section.${section}`)).includes(wanted)) return [];
    const keys = settingKeys.filter((key) => key.startsWith('cue.') === (section === 'departments'));
    const labels = section === 'departments' || section === 'limits' ? keys.map(labelOf) : [];
    const words = [...labels, ...t(`also.${section}`).split(', ')];
    const found = words.filter((word) => fold(word).includes(wanted));
    if (found.length > 0) return found.slice(0, SHOWN);
    return fold(t(`purpose.${section}`)).includes(wanted) ? [] : null;
  };
}
