import {
  CalendarLtr20Regular,
  Clipboard20Regular,
  Flag20Regular,
  Flash20Regular,
  Location20Regular,
  MoviesAndTv20Regular,
  MusicNote220Regular,
  Person20Regular,
  PersonVoice20Regular,
  Play20Regular,
  Tv20Regular,
} from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { highlight } from '../../../domain/search/index.ts';
import type { Hit, SearchKind } from '../../../shared/contract/search.ts';
import { formatDate, formatDateTime } from '../../../shared/time/format-date.ts';
import { isLocalDate, isLocalDateTime } from '../../../shared/time/local-time.ts';
import { say } from '../../i18n/say.ts';
import type { Entry } from './entries.ts';
import styles from './palette.module.css';

const icons: Record<SearchKind, ReactElement> = {
  production: <MoviesAndTv20Regular />,
  person: <Person20Regular />,
  role: <PersonVoice20Regular />,
  item: <MusicNote220Regular />,
  call: <CalendarLtr20Regular />,
  cue: <Flash20Regular />,
  slot: <Tv20Regular />,
  milestone: <Flag20Regular />,
  activity: <Clipboard20Regular />,
  place: <Location20Regular />,
};

/** `20/03/2026 19:30`, or the day alone. */
function whenOf(at: string | null): string {
  if (at === null) return '';
  if (isLocalDateTime(at)) return formatDateTime(at);
  return isLocalDate(at) ? formatDate(at) : '';
}

/** A call without a title and without items is called by its kind. */
const titleOf = ({ title, callKind }: Hit): string =>
  title === '' && callKind ? say(`productions:calls.kinds.${callKind}`) : title;

/** What tells a hit from others of its name. */
function factsOf(hit: Hit): string {
  const production = hit.kind === 'production' ? '' : hit.productionTitle;
  // Calls of one name are told apart by their day.
  if (hit.callKind) {
    const kind = hit.title === '' ? '' : say(`productions:calls.kinds.${hit.callKind}`);
    return [whenOf(hit.at), kind, production, hit.detail].filter(Boolean).join(' · ');
  }
  return [production, hit.detail, whenOf(hit.at)].filter(Boolean).join(' · ');
}

function Marked({ text, wanted }: { text: string; wanted: string }) {
  let at = 0;
  return highlight(text, wanted).map((piece) => {
    const key = at;
    at += piece.text.length;
    return piece.hit ? <b key={key}>{piece.text}</b> : <span key={key}>{piece.text}</span>;
  });
}

type Props = {
  id: string;
  entry: Entry;
  wanted: string;
  chosen: boolean;
  onPoint: () => void;
  onOpen: () => void;
};

/** A line of the palette. The box keeps the keyboard; the line is an option of its list. */
export function EntryLine({ id, entry, wanted, chosen, onPoint, onOpen }: Props) {
  const { t } = useTranslation('search');
  const hit = entry.kind === 'hit' ? entry.hit : null;
  const title = entry.kind === 'hit' ? titleOf(entry.hit) : entry.command.title;
  const side =
    entry.kind === 'hit' ? t(`kinds.${entry.hit.kind}`) : (entry.command.keys ?? entry.command.group);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the box above handles the keys of the whole list
    <div
      id={id}
      className={styles.line}
      role="option"
      tabIndex={-1}
      aria-selected={chosen}
      onMouseMove={onPoint}
      onClick={onOpen}
    >
      {hit ? icons[hit.kind] : <Play20Regular />}
      <span className={styles.words}>
        <span className={styles.title}>
          <Marked text={title} wanted={wanted} />
        </span>
        {hit && <span className={styles.facts}>{factsOf(hit)}</span>}
      </span>
      <span className={styles.side}>{side}</span>
    </div>
  );
}
