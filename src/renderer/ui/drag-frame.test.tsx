// @vitest-environment jsdom
import { useDraggable } from '@dnd-kit/core';
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { DragFrame } from './drag-frame.tsx';

function Taken() {
  const { listeners, setNodeRef, setActivatorNodeRef } = useDraggable({ id: 'one' });
  return (
    <button
      type="button"
      ref={(node) => {
        setNodeRef(node);
        setActivatorNodeRef(node);
      }}
      {...listeners}
    >
      Lớp 3
    </button>
  );
}

it('hears keys that follow the lifting at once, in their order', async () => {
  const told: string[] = [];
  const onEnd = vi.fn(() => told.push('end'));
  render(
    <DragFrame
      onStart={() => told.push('start')}
      onStep={(event) => told.push(event.code)}
      onEnd={onEnd}
      onCancel={() => told.push('cancel')}
    >
      <Taken />
    </DragFrame>,
  );
  const button = screen.getByRole('button');
  for (const code of ['Space', 'ArrowDown', 'ArrowRight', 'Space'])
    fireEvent.keyDown(button, { code, key: code });
  await waitFor(() => expect(onEnd).toHaveBeenCalledTimes(1));
  expect(told).toEqual(['start', 'ArrowDown', 'ArrowRight', 'end']);
});
