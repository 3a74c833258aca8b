import { describe, expect, it } from 'vitest';
import { windowOptions } from './window-options.ts';

const screenArea = { x: 0, y: 0, width: 1366, height: 728 };
const at = (place: Parameters<typeof windowOptions>[0]['place'], dark = false) =>
  windowOptions({ preload: '/out/preload/index.cjs', dark, place, workAreas: [screenArea] });

describe('windowOptions', () => {
  it('shuts the page in', () => {
    expect(at(undefined).webPreferences).toMatchObject({
      preload: '/out/preload/index.cjs',
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      webviewTag: false,
      spellcheck: false,
    });
  });

  it('is hidden until it has something to show, on the page’s own ground', () => {
    expect(at(undefined)).toMatchObject({ show: false, title: 'Màn Nhung', minWidth: 1024, minHeight: 640 });
    expect(at(undefined, true).backgroundColor).not.toBe(at(undefined, false).backgroundColor);
  });

  it('stands where it stood', () => {
    const place = { x: 10, y: 20, width: 1200, height: 700, maximized: false };
    expect(at(place)).toMatchObject({ x: 10, y: 20, width: 1200, height: 700 });
  });

  it('comes back from a screen that is gone', () => {
    for (const corner of [
      { x: 3000, y: 0 },
      { x: 0, y: 5000 },
      { x: -1300, y: 0 },
      { x: 0, y: -500 },
    ]) {
      const options = at({ ...corner, width: 1200, height: 700, maximized: false });
      expect(options.x).toBeUndefined();
      expect(options.width).toBe(1366);
    }
  });

  it('never starts smaller than its smallest size', () => {
    expect(at({ x: 0, y: 0, width: 1, height: 1, maximized: false }).x).toBeUndefined();
    expect(at({ x: 0, y: 0, width: 300, height: 200, maximized: false })).toMatchObject({
      width: 1024,
      height: 640,
    });
  });
});
