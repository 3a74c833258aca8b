import {
  BoxRegular,
  LightbulbRegular,
  MicRegular,
  NoteRegular,
  ShirtRegular,
  Speaker2Regular,
  TvRegular,
} from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';

const letters = ['m', 's', 'l', 'v', 'p', 'c', 'n'] as const;
type Need = (typeof letters)[number];

const icons = {
  m: MicRegular,
  s: Speaker2Regular,
  l: LightbulbRegular,
  v: TvRegular,
  p: BoxRegular,
  c: ShirtRegular,
  n: NoteRegular,
} as const satisfies Record<Need, unknown>;

/** Which stage needs and notes a row has; the words are in the inspector. */
export function Needs({ needs }: { needs: string }) {
  const { t } = useTranslation('outline');
  const present = letters.filter((letter) => needs.includes(letter));
  if (present.length === 0) return null;
  const words = present.map((letter) => t(`needs.${letter}`)).join(', ');
  return (
    <span className="ol-needs" role="img" aria-label={words} title={words}>
      {present.map((letter) => {
        const Icon = icons[letter];
        return <Icon key={letter} fontSize={14} aria-hidden />;
      })}
    </span>
  );
}
