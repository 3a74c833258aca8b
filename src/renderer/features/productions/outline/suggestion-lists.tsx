import { memo, useMemo } from 'react';
import { playGenres, programmeGenres } from '../../../../domain/imports/index.ts';
import { modes, suggestions, tunings } from './model/suggestions.ts';
import type { OutlineModel } from './state/session.ts';

/** Words offered in the fields of genre, hơi and dây; those of this running order come first. */
export const Suggestions = memo(function Suggestions({
  model,
  play,
}: {
  model: OutlineModel;
  play: boolean;
}) {
  const lists = useMemo(() => {
    const { items } = model;
    return [
      {
        id: 'ol-genres',
        words: suggestions(
          play ? playGenres : programmeGenres,
          items.map((item) => item.genre),
        ),
      },
      {
        id: 'ol-modes',
        words: suggestions(
          modes,
          items.map((item) => item.mode),
        ),
      },
      {
        id: 'ol-tunings',
        words: suggestions(
          tunings,
          items.map((item) => item.tuning),
        ),
      },
    ];
  }, [model, play]);
  return lists.map((list) => (
    <datalist key={list.id} id={list.id}>
      {list.words.map((word) => (
        <option key={word} value={word} />
      ))}
    </datalist>
  ));
});
