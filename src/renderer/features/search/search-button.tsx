import { Search16Regular } from '@fluentui/react-icons';
import { useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Season } from '../../../shared/contract/season.ts';
import type { Command } from './entries.ts';
import { Palette } from './palette.tsx';
import styles from './search-button.module.css';

type Props = {
  commands: readonly Command[];
  seasons: readonly Season[];
  seasonId: string | undefined;
  chooseSeason: (season: Season) => void;
};

/** The box in the header that opens the palette, by mouse or Ctrl+K. */
export function SearchButton(props: Props) {
  const { t } = useTranslation('search');
  const [open, setOpen] = useState(false);
  const close = useCallback(() => setOpen(false), []);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
      if (event.key.toLowerCase() !== 'k' || event.defaultPrevented) return;
      event.preventDefault();
      if (!document.querySelector('[role="dialog"], [role="alertdialog"]')) setOpen(true);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
  return (
    <>
      <button
        type="button"
        className={styles.box}
        aria-keyshortcuts="Control+K"
        onClick={() => setOpen(true)}
      >
        <Search16Regular />
        <span className={styles.hint}>{t('hint')}</span>
        <kbd>Ctrl K</kbd>
      </button>
      {open && <Palette {...props} onClose={close} />}
    </>
  );
}
