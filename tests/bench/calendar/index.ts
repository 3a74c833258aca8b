import { measureCalendar } from './measure-calendar.ts';

/** The calendar's part of `npm run bench` alone. */
await measureCalendar();
process.exit();
