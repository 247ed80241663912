/** The compiler as the properties try it: one article, from its source to what is made of it, without files, workers and cache. */
import type { VFileMessage } from 'vfile-message';
import { compileSource } from '../../src/compile/source.ts';
import type { SettledGuide } from '../../src/guide/index.ts';

/** What a compiler makes of an article. */
export interface Compiled {
  settled: SettledGuide;
  messages: VFileMessage[];
  /** Links to other articles and pages of the site. */
  links?: unknown[];
}

/** A compiler, the real one or one that is to be caught. */
export type Compile = (name: string, source: string | Uint8Array) => Compiled;

export const compile: Compile = (name, source) => {
  const bytes = typeof source === 'string' ? new TextEncoder().encode(source) : source;
  return compileSource({ bytes, name, lang: 'en', released: { inherited: [] } }, () => {});
};
