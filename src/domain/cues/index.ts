export * from './cue-number.ts';
export * from './free-number.ts';
export * from './number-between.ts';
export * from './order.ts';
export * from './spoken-call.ts';
