export { actLabel } from './act-label.ts';
export { placeOfAct, takesProductionAway } from './place-of-act.ts';
