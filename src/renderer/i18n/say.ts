import i18next from 'i18next';

/**
 * A text by a key that is put together at run time (`errors:INVALID.empty`). Static keys go through `useTranslation`,
 * which checks them; a component that uses this one calls that hook too, so that it follows a change of language.
 */
export function say(key: string, words: Record<string, unknown> = {}): string {
  const text: unknown = i18next.t(key as never, words as never);
  return typeof text === 'string' ? text : '';
}

export function hasText(key: string): boolean {
  return i18next.exists(key);
}
