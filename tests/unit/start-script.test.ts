import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { xdgDocuments } from '../../scripts/start/default-plan-path.ts';
import { hasDisplay } from '../../scripts/start/electron.ts';
import { readOptions } from '../../scripts/start/options.ts';

describe('the options of npm start', () => {
  it('are few, and have what most people want without any', () => {
    expect(readOptions([], '/home/an')).toEqual({
      web: false,
      planPath: null,
      port: 0,
      retryElectron: false,
    });
    expect(readOptions(['--web', '--db', 'demo.db', '--port=8080', '--retry-electron'], '/home/an')).toEqual({
      web: true,
      planPath: resolve('/home/an/demo.db'),
      port: 8080,
      retryElectron: true,
    });
  });

  it.each([['--port', '65536'], ['--port', 'x'], ['--port=-1'], ['--db='], ['--nonsense'], ['file']])(
    'are refused when wrong: %s %s',
    (...args) => {
      expect(() => readOptions(args, '/')).toThrow();
    },
  );
});

describe('a display', () => {
  it('is always there on Windows and macOS', () => {
    expect(hasDisplay('win32', {})).toBe(true);
    expect(hasDisplay('darwin', {})).toBe(true);
  });
  it('is told by the environment on Linux', () => {
    expect(hasDisplay('linux', {})).toBe(false);
    expect(hasDisplay('linux', { DISPLAY: '' })).toBe(false);
    expect(hasDisplay('linux', { DISPLAY: ':0' })).toBe(true);
    expect(hasDisplay('linux', { WAYLAND_DISPLAY: 'wayland-0' })).toBe(true);
  });
});

describe('the documents folder', () => {
  it('has its own name in each language of a Linux desktop', () => {
    expect(xdgDocuments('# x\nXDG_DOCUMENTS_DIR="$HOME/Tài liệu"\n', '/home/an')).toBe('/home/an/Tài liệu');
    expect(xdgDocuments('XDG_DOCUMENTS_DIR="/data/docs"', '/home/an')).toBe('/data/docs');
    expect(xdgDocuments('XDG_DOWNLOAD_DIR="$HOME/x"', '/home/an')).toBeNull();
  });
});
