import {
  BookOpen20Regular,
  ChatMultiple20Regular,
  ClipboardCheckmark20Regular,
  ClipboardTask20Regular,
  ErrorCircle20Filled,
  Flow20Regular,
  Mic20Regular,
  MusicNote220Regular,
  PersonWalking20Regular,
  PuzzlePiece20Regular,
  Ribbon20Regular,
  TicketDiagonal20Regular,
  Tv20Regular,
  Video20Regular,
  Warning20Filled,
} from '@fluentui/react-icons';
import { memo } from 'react';
import type { CalendarCall } from '../types.ts';

const kinds = {
  reading: BookOpen20Regular,
  rehearsal: PersonWalking20Regular,
  'music-rehearsal': MusicNote220Regular,
  'stagger-through': PuzzlePiece20Regular,
  'run-through': Flow20Regular,
  'preview-review': ClipboardTask20Regular,
  'council-review': ClipboardCheckmark20Regular,
  'dress-rehearsal': Ribbon20Regular,
  'video-recording': Video20Regular,
  'audio-recording': Mic20Regular,
  performance: TicketDiagonal20Regular,
  meeting: ChatMultiple20Regular,
  'live-slot': Tv20Regular,
} satisfies Record<CalendarCall['kind'], unknown>;
const marks = { error: ErrorCircle20Filled, warning: Warning20Filled };

/** Every icon of the cards, once: a card refers to it, so that a thousand cards are not a thousand icon components. */
export const KindSprite = memo(function KindSprite() {
  return (
    <svg className="cal-sprite" aria-hidden="true">
      {Object.entries({ ...kinds, ...marks }).map(([name, Icon]) => (
        <symbol key={name} id={`cal-${name}`} viewBox="0 0 20 20">
          <Icon />
        </symbol>
      ))}
    </svg>
  );
});
