// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { isTextField, undoKey } from './use-undo-keys.ts';

const press = (key: string, modifiers: { shift?: boolean; alt?: boolean; ctrl?: boolean } = {}) =>
  undoKey({
    key,
    ctrlKey: modifiers.ctrl ?? true,
    metaKey: false,
    shiftKey: modifiers.shift ?? false,
    altKey: modifiers.alt ?? false,
  });

describe('undoKey', () => {
  it('knows Ctrl+Z, Ctrl+Y and Ctrl+Shift+Z, with Caps Lock too', () => {
    expect(press('z')).toBe('undo');
    expect(press('Z')).toBe('undo');
    expect(press('y')).toBe('redo');
    expect(press('Z', { shift: true })).toBe('redo');
  });

  it('leaves other keys alone', () => {
    expect(press('z', { ctrl: false })).toBeNull();
    expect(press('z', { alt: true })).toBeNull();
    expect(press('x')).toBeNull();
  });
});

describe('isTextField', () => {
  const make = (html: string) => {
    document.body.innerHTML = html;
    return document.body.firstElementChild;
  };

  it('is true where letters are typed', () => {
    expect(isTextField(make('<input>'))).toBe(true);
    expect(isTextField(make('<input type="number">'))).toBe(true);
    expect(isTextField(make('<textarea></textarea>'))).toBe(true);
  });

  it('is false for buttons, boxes and read-only fields', () => {
    expect(isTextField(make('<button></button>'))).toBe(false);
    expect(isTextField(make('<input type="checkbox">'))).toBe(false);
    expect(isTextField(make('<input readonly>'))).toBe(false);
  });
});
