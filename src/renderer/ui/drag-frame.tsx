import {
  type Announcements,
  DndContext,
  type DragStartEvent,
  type KeyboardCoordinateGetter,
  MouseSensor,
  TouchSensor,
  useSensor,
  useSensors,
} from '@dnd-kit/core';
import type { ReactNode } from 'react';
import { PromptKeyboardSensor } from './prompt-keyboard-sensor.ts';

// The live region of what is dragged on speaks; dnd-kit's would speak over it.
const silent: Announcements = {
  onDragStart: () => undefined,
  onDragOver: () => undefined,
  onDragEnd: () => undefined,
  onDragCancel: () => undefined,
};
const accessibility = {
  announcements: silent,
  screenReaderInstructions: { draggable: '' },
  restoreFocus: false,
};
const keyboardCodes = { start: ['Space'], cancel: ['Escape'], end: ['Space', 'Enter'] };
const mouseStart = { activationConstraint: { distance: 5 } };
const touchStart = { activationConstraint: { delay: 250, tolerance: 8 } };

type Props = {
  onStart: (activator: Event) => void;
  onEnd: () => void;
  onCancel: () => void;
  /** A key while something is lifted by Space. */
  onStep?: (event: KeyboardEvent) => void;
  children: ReactNode;
};

/**
 * A drag by mouse, finger or keyboard whose place the caller computes itself: no droppables, no scrolling, no words of
 * dnd-kit. One `useDraggable` inside it hands on the events of what may be taken.
 */
export function DragFrame({ onStart, onEnd, onCancel, onStep, children }: Props) {
  const coordinateGetter: KeyboardCoordinateGetter = (event) => {
    onStep?.(event);
    return undefined;
  };
  const sensors = useSensors(
    useSensor(MouseSensor, mouseStart),
    useSensor(TouchSensor, touchStart),
    useSensor(PromptKeyboardSensor, { keyboardCodes, coordinateGetter }),
  );
  return (
    <DndContext
      sensors={sensors}
      autoScroll={false}
      accessibility={accessibility}
      onDragStart={(event: DragStartEvent) => onStart(event.activatorEvent)}
      onDragEnd={onEnd}
      onDragCancel={onCancel}
    >
      {children}
    </DndContext>
  );
}
