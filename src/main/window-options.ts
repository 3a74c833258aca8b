import type { BrowserWindowConstructorOptions, Rectangle } from 'electron';
import type { WindowPlace } from './user-settings.ts';

const MIN = { width: 1024, height: 640 };
const DEFAULT = { width: 1366, height: 768 };
/** As much of the title bar must be on a screen, or nobody could take hold of the window. */
const GRIP = 80;

type Look = {
  preload: string;
  dark: boolean;
  place: WindowPlace | undefined;
  workAreas: readonly Rectangle[];
};

export function windowOptions({ preload, dark, place, workAreas }: Look): BrowserWindowConstructorOptions {
  return {
    title: 'Màn Nhung',
    ...DEFAULT,
    ...(place && isReachable(place, workAreas) ? bounds(place) : {}),
    minWidth: MIN.width,
    minHeight: MIN.height,
    // Shown when its first picture is ready; until then the page's own ground, so that nothing flashes.
    show: false,
    backgroundColor: dark ? '#1C1B1A' : '#FAF9F8',
    webPreferences: {
      preload,
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      webviewTag: false,
      // Chromium's dictionaries would be fetched from the network.
      spellcheck: false,
    },
  };
}

const bounds = ({ x, y, width, height }: WindowPlace) => ({
  x,
  y,
  width: Math.max(width, MIN.width),
  height: Math.max(height, MIN.height),
});

/** The screen on which the window last stood may be gone. */
function isReachable(place: Rectangle, workAreas: readonly Rectangle[]): boolean {
  return workAreas.some(
    (area) =>
      place.x + place.width - GRIP > area.x &&
      place.x + GRIP < area.x + area.width &&
      place.y >= area.y &&
      place.y + GRIP < area.y + area.height,
  );
}
