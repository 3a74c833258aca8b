export * from './free-number.ts';
export * from './order.ts';
export * from './spoken-call.ts';
