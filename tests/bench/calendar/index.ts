import { measureCalendar } from './measure-calendar.ts';

/** The calendar's part of `npm run bench` alone; `npm run bench:calendar week 1000` measures only such cases. */
await measureCalendar(process.argv.slice(2));
process.exit();
