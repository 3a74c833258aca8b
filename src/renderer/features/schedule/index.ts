export { CalendarPage } from './calendar-page.tsx';
export { openCall } from './open-call.ts';
