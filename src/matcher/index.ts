export type { Detail, Evidence, FirstStep, Known, Match, Verdict } from './answer.ts';
export { buildIndex } from './build/build-index.ts';
export type { Root, Shard } from './known/shard.ts';
export { type Matcher, openMatcher } from './match.ts';
export { queryWords } from './query-words.ts';
