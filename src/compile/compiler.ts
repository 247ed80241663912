/** Compiles articles in workers, within limits, and only those that have changed. */

import type { ReleasedBefore } from '../permalinks/index.ts';
import { type CompiledArticle, illustrated, readSource, unread } from './article.ts';
import { cacheFolder, cacheKey, openCache } from './cache/cache.ts';
import { compilerVersion } from './cache/version.ts';
import { fileFault } from './messages.ts';
import { nothingOf } from './nothing.ts';
import { asMessage, type PlainMessage } from './plain-message.ts';
import { UnreadableError } from './read-file.ts';
import type { ArticleSource, CompiledSource } from './source.ts';
import { articleLimits, type Limits } from './workers/limits.ts';
import { openPool, poolSize } from './workers/pool.ts';
import type { Outcome } from './workers/seat.ts';

/** A compiled article, and whether it had been compiled before. */
export interface CompilerResult extends CompiledArticle {
  /** As it was asked for. */
  path: string;
  reused: boolean;
}

/** Compiles articles. */
export interface Compiler {
  /**
   * Compiles one article.
   *
   * @param path Absolute path of the article.
   * @param lang The site's language.
   * @param released What was released of it; nothing by default.
   * @throws UnreadableError where its file cannot be read.
   */
  compile(path: string, lang: string, released?: ReleasedBefore): Promise<CompilerResult>;
  /**
   * Compiles articles side by side and gives them in the order of `paths`; holds no more of them than it works on. A file that cannot
   * be read is a message.
   *
   * @param releasedOf What was released of the article at a path; nothing by default.
   */
  compileAll(
    paths: string[],
    lang: string,
    releasedOf?: (path: string) => ReleasedBefore,
  ): AsyncGenerator<CompilerResult>;
  /** Ends the workers. */
  close(): Promise<void>;
}

/**
 * Opens a compiler.
 *
 * @param options.cache Absolute path of the cache's folder; null for none.
 * @param options.version What the cache's entries must have been made by.
 */
export function openCompiler({
  cache: folder = cacheFolder(),
  limits = articleLimits,
  version = compilerVersion(),
}: {
  cache?: string | null;
  limits?: Limits;
  version?: string;
} = {}): Compiler {
  const pool = openPool(limits);
  const cache = folder === null ? undefined : openCache(folder);

  const compile = async (
    path: string,
    lang: string,
    released: ReleasedBefore = { inherited: [] },
  ): Promise<CompilerResult> => {
    const source = await readSource(path, lang, released);
    const key = cacheKey(version, source);
    const kept = await cache?.get(key);
    const outcome = kept === undefined ? await pool.run(source) : { json: kept };
    if (kept === undefined && 'json' in outcome) await cache?.put(key, outcome.json);
    const compiled = 'json' in outcome ? fromJson(outcome.json) : stopped(source, outcome);
    return { ...(await illustrated(compiled, path)), path, reused: kept !== undefined };
  };

  return {
    compile,
    async *compileAll(paths, lang, releasedOf) {
      const ahead: Promise<CompilerResult>[] = [];
      for (const path of paths) {
        const next = compile(path, lang, releasedOf?.(path)).catch((error) => {
          if (!(error instanceof UnreadableError)) throw error;
          return { ...unread(path, lang, error), path, reused: false };
        });
        // Who waits for an earlier one hears of this one's failure later.
        next.catch(() => {});
        ahead.push(next);
        if (ahead.length > 2 * poolSize) yield await (ahead.shift() as Promise<CompilerResult>);
      }
      for (const next of ahead) yield await next;
    },
    close: async () => {
      await Promise.all([pool.close(), cache?.close()]);
    },
  };
}

function fromJson(json: string): CompiledSource {
  const { messages, ...compiled } = JSON.parse(json) as Omit<CompiledSource, 'messages'> & { messages: PlainMessage[] };
  return { ...compiled, messages: messages.map(asMessage) };
}

/** A guide without entries, and the error that says why. */
function stopped(source: ArticleSource, outcome: Exclude<Outcome, { json: string }>): CompiledSource {
  return { ...nothingOf(source), messages: [stopMessage(outcome)] };
}

function stopMessage({ stopped, detail, phase, line }: Exclude<Outcome, { json: string }>) {
  const where = `in the phase “${phase}”, at the block of line ${line}`;
  const reason = {
    'out-of-time': `Unexpected work of more than ${detail} ${where}, expected an article that is read faster; make what stands there simpler, or divide the article`,
    'out-of-memory': `Unexpected need of more than ${detail} of memory ${where}, expected an article that needs less; make what stands there simpler, or divide the article`,
    fault: `Unexpected fault of the compiler ${where}: ${detail}; change what stands there, and report it with the article`,
  }[stopped];
  return fileFault('', reason, stopped === 'fault' ? 'compiler-fault' : stopped, { line, column: 1 });
}
