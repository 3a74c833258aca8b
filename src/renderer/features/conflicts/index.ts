export { conflictSentence } from './conflict-sentence.ts';
