import { app, BrowserWindow, nativeTheme, screen } from 'electron';
import { askAfterWindowDied } from './dialogs.ts';
import { keepAtHome } from './navigation-policy.ts';
import { askBeforeLosingText } from './unsaved-text.ts';
import { readUserSettings, updateUserSettings } from './user-settings.ts';
import { windowOptions } from './window-options.ts';

export type WindowSetting = { home: string; preload: string; settingsFile: string };

export function openWindow({ home, preload, settingsFile }: WindowSetting): BrowserWindow {
  const place = readUserSettings(settingsFile).window;
  const workAreas = screen.getAllDisplays().map((display) => display.workArea);
  const window = new BrowserWindow(
    windowOptions({ preload, place, workAreas, dark: nativeTheme.shouldUseDarkColors }),
  );
  keepAtHome(window.webContents, home);
  askBeforeLosingText(window);

  window.once('ready-to-show', () => {
    if (place?.maximized) window.maximize();
    window.show();
  });
  window.on('close', () => {
    updateUserSettings(settingsFile, {
      window: { ...window.getNormalBounds(), maximized: window.isMaximized() },
    });
  });
  window.webContents.on('render-process-gone', async (_event, { reason }) => {
    if (reason === 'clean-exit') return;
    if (await askAfterWindowDied()) window.webContents.reload();
    else app.quit();
  });
  // A page that cannot be loaded at all means a broken installation: `render-process-gone` does not come then.
  window.loadURL(home).catch(() => window.show());
  return window;
}

/** Brings the program to the front when it is started a second time. */
export function focusWindow(): void {
  const [window] = BrowserWindow.getAllWindows();
  if (!window) return;
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}
