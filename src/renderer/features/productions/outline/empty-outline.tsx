import { Button } from '@fluentui/react-components';
import { AddRegular, TextBulletListTreeRegular } from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';

/** What to do first. */
export function EmptyOutline({ play, add }: { play: boolean; add: () => void }) {
  const { t } = useTranslation('outline');
  const words = play
    ? (['empty.playTitle', 'empty.playText', 'empty.playAdd'] as const)
    : (['empty.programmeTitle', 'empty.programmeText', 'empty.programmeAdd'] as const);
  return (
    <div className="ol-empty">
      <TextBulletListTreeRegular fontSize={40} aria-hidden />
      <h2>{t(words[0])}</h2>
      <p>{t(words[1])}</p>
      <Button appearance="primary" icon={<AddRegular />} onClick={add}>
        {t(words[2])}
      </Button>
      <p className="ol-quiet">{t('empty.paste')}</p>
    </div>
  );
}
