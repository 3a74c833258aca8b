export * from './order.ts';
export * from './spoken-call.ts';
