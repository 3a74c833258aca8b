export { CalendarPage } from './calendar-page.tsx';
export { callStatusTones } from './model/status-tones.ts';
export { openCall } from './open-call.ts';
