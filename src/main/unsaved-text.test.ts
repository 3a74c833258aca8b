import { EventEmitter } from 'node:events';
import type { BrowserWindow } from 'electron';
import { dialog } from 'electron';
import { expect, it, vi } from 'vitest';
import { askBeforeLosingText } from './unsaved-text.ts';

vi.mock('electron', () => ({ dialog: { showMessageBoxSync: vi.fn() } }));

it.each([
  ['stays', 0, false],
  ['goes without the text', 1, true],
])('the user %s', (_choice, answer, leaves) => {
  vi.mocked(dialog.showMessageBoxSync).mockReturnValue(answer);
  const webContents = new EventEmitter();
  askBeforeLosingText({ webContents } as unknown as BrowserWindow);
  const preventDefault = vi.fn();
  webContents.emit('will-prevent-unload', { preventDefault });
  expect(preventDefault).toHaveBeenCalledTimes(leaves ? 1 : 0);
});
