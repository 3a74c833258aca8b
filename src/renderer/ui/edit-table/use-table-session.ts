import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from '../store.ts';
import { useToasts } from '../toasts.tsx';
import { useUnsaved } from '../unsaved.ts';
import { unstoredTexts } from './commands.ts';
import { createTableSession, type SessionWords, type TableSession } from './session.ts';
import type { AnyTableProps } from './table-types.ts';

/** The table's session, for as long as it is on the screen. What is not stored when it goes is said. */
export function useNewSession(props: AnyTableProps): TableSession {
  const { t } = useTranslation('table');
  const toasts = useToasts();
  const words = useMemo(
    (): SessionWords => ({
      readOnly: t('readOnly'),
      notStored: t('notStored'),
      lost: (texts) => toasts.say(t('lost', { texts })),
      selected: (rows, cols) => t('selected', { rows, cols }),
      added: t('added'),
      copied: (count) => t('copied', { count }),
      pasted: (count) => t('pasted', { count }),
      refused: (count) => t('refused', { count }),
      edited: (count) => t('edited', { count }),
      moved: (place) => t('moved', { place }),
    }),
    [t, toasts],
  );
  const [session] = useState(() => createTableSession(props, words));
  session.props = props;
  session.words = words;
  useEffect(
    () => () => {
      const texts = unstoredTexts(session);
      if (texts.length > 0) session.words.lost(texts.join(', '));
    },
    [session],
  );
  const open = useStore(session.typed, (typed) => typed);
  const drafts = useStore(session.drafts, (all) => all.size > 0);
  const begun = useStore(session.newRow, (cells) => Object.keys(cells).length > 0);
  useUnsaved(open || drafts || begun);
  return session;
}
