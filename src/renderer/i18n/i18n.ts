import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { english } from '../texts/en/index.ts';
import { vietnamese } from '../texts/vi/index.ts';

export const languages = ['vi', 'en'] as const;
export type Language = (typeof languages)[number];

export function isLanguage(value: unknown): value is Language {
  return value === 'vi' || value === 'en';
}

function follow(language: string) {
  document.documentElement.lang = language;
}

/** Both languages are in the program, so the window never waits for a text. */
export async function startTexts(language: Language): Promise<void> {
  i18next.on('languageChanged', follow);
  await i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: 'vi',
    resources: { vi: vietnamese, en: english },
    defaultNS: 'common',
    // React escapes what it shows.
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  follow(language);
}

export async function setLanguage(language: Language): Promise<void> {
  await i18next.changeLanguage(language);
}
