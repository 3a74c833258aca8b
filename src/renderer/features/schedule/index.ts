import { later } from '../../ui/later.ts';

export const CalendarPage = later(async () => (await import('./calendar-page.tsx')).CalendarPage);
export const ProductionCalls = later(
  async () => (await import('./production/production-calls.tsx')).ProductionCalls,
);
