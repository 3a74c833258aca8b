export { actLabel } from './act-label.ts';
export { placeOfAct } from './place-of-act.ts';
