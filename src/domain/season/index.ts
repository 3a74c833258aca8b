export * from './lunar.ts';
