export { queryWords } from './query-words.ts';
