import { flushSync } from 'react-dom';
import {
  buildOutline,
  moveItems,
  placementOf,
  placementOfStep,
} from '../../../../../domain/productions/index.ts';
import type { Item } from '../../../../../shared/contract/items.ts';
import { reveal } from '../state/commands.ts';
import type { Session } from '../state/session.ts';
import { setOpen } from '../state/view-state.ts';
import { landingFor, previewOf } from './preview.ts';

const steps: Partial<Record<string, 'up' | 'down' | 'out' | 'in'>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'out',
  ArrowRight: 'in',
};

/** The rows as they would stand after the steps so far; a drag by keyboard is a walk of the running order itself. */
export type Walk = { items: readonly Item[] };

export function isStepKey(code: string): boolean {
  return steps[code] !== undefined;
}

/** One arrow key of a keyboard drag. False if the rows go no further that way. */
export function walkStep(session: Session, walk: Walk, code: string): boolean {
  const lifted = session.lifted.get();
  const step = steps[code];
  if (!lifted || !step) return false;
  const outline = buildOutline(walk.items);
  const lead = step === 'down' ? lifted.ids.at(-1) : lifted.ids[0];
  const to = placementOfStep(outline, lead ?? lifted.id, step);
  const moved = to && moveItems(walk.items, outline, lifted.ids, to);
  if (!moved || moved === walk.items) return false;
  walk.items = moved;
  const place = placementOf(buildOutline(moved), lifted.ids);
  if (!place) return false;
  if (place.targetId !== null && place.targetId !== undefined) {
    const target = place.targetId;
    flushSync(() => {
      reveal(session, target);
      if (place.side === 'inside') session.view.update((view) => setOpen(view, target, true));
    });
  }
  const landing = landingFor(session.model, lifted, place);
  session.preview.set(landing && previewOf(session.model, lifted, landing));
  return true;
}
