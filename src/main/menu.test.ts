import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, it, vi } from 'vitest';
import { menuTemplate } from './menu.ts';

const acts = { open: vi.fn(), about: vi.fn() };
const flat = (items: MenuItemConstructorOptions[]): MenuItemConstructorOptions[] =>
  items.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? flat(item.submenu) : [])]);
const entries = (packaged: boolean, platform: NodeJS.Platform = 'win32') =>
  flat(menuTemplate(acts, { packaged, platform }));
const labelled = (label: string) => entries(true).find((item) => item.label === label)!;

describe('the menu', () => {
  it('leaves Ctrl+Z and Ctrl+Y to the page', () => {
    for (const item of [...entries(true), ...entries(false), ...entries(true, 'darwin')]) {
      expect(item.accelerator ?? '').not.toMatch(/\+[ZY]$/i);
      expect(['undo', 'redo', 'editMenu']).not.toContain(item.role);
    }
  });

  it('opens a plan with Ctrl+O', () => {
    expect(labelled('Mở…').accelerator).toBe('CmdOrCtrl+O');
    labelled('Mở…').click?.({} as never, undefined, {} as never);
    expect(acts.open).toHaveBeenCalledOnce();
  });

  it('has no key twice', () => {
    const keys = entries(false).flatMap((item) => item.accelerator ?? []);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('shows developers’ tools to developers only', () => {
    const roles = (packaged: boolean) => entries(packaged).map((item) => item.role);
    expect(roles(false)).toEqual(expect.arrayContaining(['toggleDevTools', 'reload']));
    expect(roles(true)).not.toContain('toggleDevTools');
    expect(roles(true)).not.toContain('reload');
  });

  it('speaks Vietnamese', () => {
    for (const item of entries(false)) {
      if (item.type !== 'separator') expect(item.label, item.role).toBeTruthy();
    }
  });
});
