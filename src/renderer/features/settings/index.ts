import { later } from '../../ui/later.ts';

export const SettingsPage = later(async () => (await import('./settings-page.tsx')).SettingsPage);
