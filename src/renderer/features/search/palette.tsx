import { Dialog, DialogSurface } from '@fluentui/react-components';
import { Search20Regular } from '@fluentui/react-icons';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, useDeferredValue, useEffect, useId, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Hit } from '../../../shared/contract/search.ts';
import type { Season } from '../../../shared/contract/season.ts';
import { orpc } from '../../client/client.ts';
import { useWindowState } from '../../client/use-window-state.ts';
import { go } from '../../navigation/use-place.ts';
import { wantRecord } from '../../navigation/wanted-record.ts';
import { useFocusBack } from '../../ui/use-focus-back.ts';
import { type Command, type Entry, entriesOf, findCommands } from './entries.ts';
import { EntryLine } from './entry-line.tsx';
import styles from './palette.module.css';
import { placeOfHit } from './place-of-hit.ts';
import { withRecent } from './recent.ts';
import { useRecent } from './use-recent.ts';

const COMMANDS_SHOWN = 8;

const focusNow = (input: HTMLInputElement | null) => input?.focus();

type Props = {
  commands: readonly Command[];
  seasons: readonly Season[];
  seasonId: string | undefined;
  chooseSeason: (season: Season) => void;
  onClose: () => void;
};

/** Find anything: a box and a list under it, all by keyboard. */
export function Palette({ commands, seasons, seasonId, chooseSeason, onClose }: Props) {
  const { t } = useTranslation('search');
  useFocusBack();
  const listId = useId();
  const [text, setText] = useState('');
  // The line itself, not its number: hits that come later put others above it.
  const [chosenId, setChosenId] = useState<string | null>(null);
  const [kept, keep] = useWindowState('search.recent');
  const wanted = useDeferredValue(text.trim());
  const query = useQuery({
    ...orpc.search.find.queryOptions({ input: { text: wanted } }),
    placeholderData: keepPreviousData,
    // The plan may have changed since: the planner answers in a few milliseconds.
    gcTime: 0,
  });
  const recent = useRecent(kept);
  const entries = useMemo(() => {
    const hits = wanted === '' ? recent : (query.data ?? []);
    const shown = hits.filter((hit) => placeOfHit(hit) !== null);
    return entriesOf(findCommands(commands, wanted, COMMANDS_SHOWN), shown, wanted);
  }, [commands, wanted, query.data, recent]);
  const chosen = entries.findIndex((entry) => entry.id === chosenId);
  const current = entries.length === 0 ? -1 : Math.max(0, chosen);
  const setActive = (index: number) => setChosenId(entries[index]?.id ?? null);

  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.children[current]?.scrollIntoView({ block: 'nearest' });
  }, [current]);

  const openHit = (hit: Hit) => {
    const place = placeOfHit(hit);
    if (!place) return;
    const season = seasons.find((each) => each.id === hit.seasonId);
    if (season && season.id !== seasonId) chooseSeason(season);
    keep(withRecent(kept, hit));
    go(place);
    if (hit.kind !== 'production') wantRecord(hit.id);
  };
  const open = (entry: Entry | undefined) => {
    if (!entry) return;
    onClose();
    if (entry.kind === 'hit') openHit(entry.hit);
    else entry.command.run();
  };
  // Who types fast and presses Enter means the hits of the whole text, not those that are still shown.
  const settled = wanted === text.trim() && !query.isFetching;
  const [entered, setEntered] = useState(false);
  useEffect(() => {
    if (!entered || !settled) return;
    setEntered(false);
    open(entries[current]);
  });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 };
    const step = steps[event.key];
    if (step !== undefined) {
      event.preventDefault();
      const next = current + step;
      const wraps = Math.abs(step) === 1 && entries.length > 0;
      setActive(
        wraps ? (next + entries.length) % entries.length : Math.max(0, Math.min(entries.length - 1, next)),
      );
    } else if (event.key === 'Enter') {
      event.preventDefault();
      // A line that was chosen is meant as it stands.
      if (chosen >= 0) open(entries[chosen]);
      else setEntered(true);
    }
  };
  const optionId = (index: number) => `${listId}-${index}`;
  return (
    <Dialog open onOpenChange={(_event, data) => !data.open && onClose()}>
      <DialogSurface className={styles.surface ?? ''} aria-label={t('title')}>
        <div className={styles.field}>
          <Search20Regular aria-hidden="true" />
          <input
            className={styles.input}
            // Who presses Ctrl+K types on at once.
            ref={focusNow}
            role="combobox"
            aria-label={t('title')}
            aria-expanded="true"
            aria-controls={listId}
            aria-autocomplete="list"
            aria-activedescendant={entries.length > 0 ? optionId(current) : undefined}
            placeholder={t('hint')}
            value={text}
            maxLength={200}
            spellCheck={false}
            onChange={(event) => {
              setText(event.target.value);
              setChosenId(null);
              setEntered(false);
            }}
            onKeyDown={onKeyDown}
          />
        </div>
        <div className={styles.list} id={listId} ref={list} role="listbox" aria-label={t('results')}>
          {entries.map((entry, index) => (
            <EntryLine
              key={entry.id}
              id={optionId(index)}
              entry={entry}
              wanted={wanted}
              chosen={index === current}
              onPoint={() => setActive(index)}
              onOpen={() => open(entry)}
            />
          ))}
        </div>
        <p className={styles.foot} role="status">
          {entries.length === 0 && query.isFetched ? t('nothing', { text: wanted }) : t('keys')}
        </p>
      </DialogSurface>
    </Dialog>
  );
}
