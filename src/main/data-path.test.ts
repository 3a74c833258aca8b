import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { defaultPlanPath, planArgument, plansOfStart } from './data-path.ts';
import { readUserSettings, updateUserSettings } from './user-settings.ts';

const noFile = () => false;

describe('planArgument', () => {
  const parse = (args: string[], isFile: (path: string) => boolean = noFile) =>
    planArgument(args, '/home/an', isFile);

  it('takes a plan by its ending, from where the user stands', () => {
    expect(parse(['electron', '.', 'Mùa 2022.mannhung'])).toEqual({
      kind: 'file',
      path: resolve('/home/an/Mùa 2022.mannhung'),
    });
    expect(parse(['app.exe', '/x/A.MANNHUNG', '--flag'])).toEqual({
      kind: 'file',
      path: resolve('/x/A.MANNHUNG'),
    });
  });

  it('takes another file only if it is there', () => {
    expect(parse(['app', 'old.db'])).toBeNull();
    expect(parse(['app', 'old.db'], (path) => path.endsWith('old.db'))).toMatchObject({ kind: 'file' });
  });

  it('passes over what Electron and Chromium put in', () => {
    expect(
      parse(['app.exe', '--allow-file-access-from-files', '--user-data-dir=/x.mannhung', '.', '']),
    ).toBeNull();
    expect(parse(['/opt/x.mannhung'])).toBeNull();
    expect(parse([])).toBeNull();
  });

  it('takes a place for the plan, there or not', () => {
    expect(parse(['electron', '.', '--plan=demo.db'])).toEqual({
      kind: 'place',
      path: resolve('/home/an/demo.db'),
    });
    expect(parse(['electron', '.', '--plan='])).toBeNull();
  });
});

describe('plansOfStart', () => {
  const usual = defaultPlanPath('/home/an/Documents');

  it('keeps the plan in the documents folder', () => {
    expect(usual).toBe(join('/home/an/Documents', 'Màn Nhung', 'Mùa diễn.mannhung'));
    expect(plansOfStart(null, undefined, usual)).toEqual({ planPath: usual, openPath: null });
    expect(plansOfStart(null, usual, usual)).toEqual({ planPath: usual, openPath: null });
  });

  it('opens the file asked for, else the last one', () => {
    expect(plansOfStart(null, '/usb/b.mannhung', usual).openPath).toBe('/usb/b.mannhung');
    expect(plansOfStart({ kind: 'file', path: '/c.mannhung' }, '/usb/b.mannhung', usual)).toEqual({
      planPath: usual,
      openPath: '/c.mannhung',
    });
  });

  it('makes the plan where it is told to', () => {
    expect(plansOfStart({ kind: 'place', path: '/d.db' }, '/usb/b.mannhung', usual)).toEqual({
      planPath: '/d.db',
      openPath: null,
    });
  });

  it('after a crash the plan in hand comes back, whatever the start was asked for', () => {
    const place = { kind: 'place', path: '/d.db' } as const;
    expect(plansOfStart(place, undefined, usual, '/usb/b.mannhung')).toEqual({
      planPath: '/d.db',
      openPath: '/usb/b.mannhung',
    });
    expect(plansOfStart(place, undefined, usual, '/d.db').openPath).toBeNull();
  });
});

describe('what is remembered', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'man-nhung-settings-')), 'deep', 'settings.json');
  const place = { x: 1, y: 2, width: 1200, height: 700, maximized: true };

  it('starts empty, and one thing does not overwrite another', () => {
    expect(readUserSettings(file)).toEqual({});
    updateUserSettings(file, { lastPlan: '/a.mannhung' });
    updateUserSettings(file, { window: place });
    expect(readUserSettings(file)).toEqual({ lastPlan: '/a.mannhung', window: place });
    expect(JSON.parse(readFileSync(file, 'utf8')).lastPlan).toBe('/a.mannhung');
  });

  it.each(['', '{', 'null', '{"window":{"x":"a"}}', '{"lastPlan":""}'])(
    'is forgotten where the file holds %j',
    (text) => {
      writeFileSync(file, text);
      expect(readUserSettings(file)).toEqual({});
    },
  );
});
