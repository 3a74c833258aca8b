import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import styles from './timeline.module.css';

export type TipControl = {
  /** Shows the words of a mark until it is left. */
  props: (words: string) => {
    onPointerEnter: (event: { currentTarget: Element }) => void;
    onPointerLeave: () => void;
    onBlur: () => void;
  };
  show: (element: Element, words: string) => void;
};

type Shown = { words: string; box: DOMRect } | null;

/** One tooltip for all marks, in plain DOM: hundreds of them would be hundreds of listeners otherwise. */
export function useTip(): { control: TipControl; shown: Shown } {
  const [shown, setShown] = useState<Shown>(null);
  const [control] = useState<TipControl>(() => {
    const show = (element: Element, words: string) =>
      setShown({ words, box: element.getBoundingClientRect() });
    const hide = () => setShown(null);
    return {
      show,
      props: (words) => ({
        onPointerEnter: ({ currentTarget }) => show(currentTarget, words),
        onPointerLeave: hide,
        onBlur: hide,
      }),
    };
  });
  useEffect(() => {
    if (!shown) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') setShown(null);
    };
    const hide = () => setShown(null);
    window.addEventListener('keydown', onKey);
    window.addEventListener('scroll', hide, true);
    return () => {
      window.removeEventListener('keydown', onKey);
      window.removeEventListener('scroll', hide, true);
    };
  }, [shown]);
  return { control, shown };
}

/** Under its mark, or above it where the window ends; never beyond the window's edges. */
export function Tip({ shown }: { shown: Shown }) {
  const ref: RefObject<HTMLDivElement | null> = useRef(null);
  const [place, setPlace] = useState<{ left: number; top: number } | null>(null);
  useLayoutEffect(() => {
    const own = ref.current?.getBoundingClientRect();
    if (!shown || !own) return setPlace(null);
    const left = Math.min(
      Math.max(8, shown.box.left + shown.box.width / 2 - own.width / 2),
      window.innerWidth - own.width - 8,
    );
    const below = shown.box.bottom + 6;
    setPlace({ left, top: below + own.height > window.innerHeight ? shown.box.top - own.height - 6 : below });
  }, [shown]);
  if (!shown) return null;
  return (
    // The mark itself carries the same words as its name.
    <div ref={ref} className={styles.tip} aria-hidden="true" style={place ?? { visibility: 'hidden' }}>
      {shown.words}
    </div>
  );
}
