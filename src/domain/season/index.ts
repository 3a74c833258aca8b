export * from './holidays.ts';
export * from './lunar.ts';
export * from './lunar-months.ts';
export * from './move-occasion.ts';
export * from './season-day.ts';
export * from './working-days.ts';
