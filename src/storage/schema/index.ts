export * from './broadcast.ts';
export * from './cues.ts';
export * from './house.ts';
export * from './journal.ts';
export * from './papers.ts';
export * from './production.ts';
export * from './schedule.ts';
export * from './season.ts';
