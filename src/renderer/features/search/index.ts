export type { Command } from './entries.ts';
export { SearchButton } from './search-button.tsx';
