import { createStore } from '../ui/store.ts';

export const themes = ['system', 'light', 'dark'] as const;
export type ThemeChoice = (typeof themes)[number];
/** Per cent of the usual size. */
export const textSizes = [90, 100, 110, 125] as const;
export type TextSize = (typeof textSizes)[number];

export type Display = { theme: ThemeChoice; textSize: TextSize };
export const defaultDisplay: Display = { theme: 'system', textSize: 100 };

/** How this window looks now; the plan remembers it (`use-remembered-display.ts`). */
export const display = createStore<Display>(defaultDisplay);

export const isTheme = (value: unknown): value is ThemeChoice => themes.some((theme) => theme === value);

/** The size that was remembered; the usual one for anything else. */
export const readTextSize = (value: unknown): TextSize =>
  textSizes.find((size) => String(size) === value) ?? defaultDisplay.textSize;
