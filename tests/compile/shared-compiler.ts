/** One compiler for all tests of a file: to make a worker takes longer than to compile a hundred small articles. */
import { afterAll } from 'vitest';
import { openCompiler } from '../../src/compile/index.ts';

export const compiler = openCompiler({ cache: null });

afterAll(() => compiler.close());
