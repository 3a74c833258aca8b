import type { ItemFields } from '../../shared/contract/items.ts';

/** Fields of an item of which only kind and title are said. */
export const blankItem: Omit<ItemFields, 'kind' | 'title'> = {
  genre: '',
  durationSeconds: null,
  linkSeconds: 0,
  performers: '',
  author: '',
  mcText: '',
  sound: '',
  lighting: '',
  led: '',
  props: '',
  costumes: '',
  note: '',
  responsible: '',
  verses: '',
  beats: null,
  entryBeat: null,
  mode: '',
  tuning: '',
  scriptText: '',
  rehearsalMinutes: null,
};
