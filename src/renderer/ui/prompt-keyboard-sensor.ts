import { KeyboardSensor, type KeyboardSensorProps } from '@dnd-kit/core';

/**
 * dnd-kit's keyboard, which hears keys only a moment after the one that lifts; on a busy PC a quick second key falls
 * into that gap. Here such keys are held and said again once it hears.
 */
export class PromptKeyboardSensor extends KeyboardSensor {
  constructor(props: KeyboardSensorProps) {
    super(props);
    const held: KeyboardEvent[] = [];
    const hold = (event: KeyboardEvent) => {
      event.preventDefault();
      event.stopImmediatePropagation();
      held.push(event);
    };
    document.addEventListener('keydown', hold, { capture: true });
    // Behind the one in which the parent begins to listen: it was set first.
    setTimeout(() => {
      document.removeEventListener('keydown', hold, { capture: true });
      for (const event of held) (event.target ?? document).dispatchEvent(new KeyboardEvent('keydown', event));
    });
  }
}
