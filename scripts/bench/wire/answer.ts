/** What a static host sends for a file, to the byte. */
import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

/** An answer of HTTP/1.1. */
export interface Answer {
  status: 200 | 404;
  headers: [name: string, value: string][];
  body: Buffer;
}

/** Types by the ends of file names, and whether hosts compress them; what else there is travels as it is. */
const types: Record<string, [type: string, compressed: boolean]> = {
  '.html': ['text/html; charset=utf-8', true],
  '.js': ['text/javascript; charset=utf-8', true],
  '.css': ['text/css; charset=utf-8', true],
  '.json': ['application/json; charset=utf-8', true],
  '.md': ['text/markdown; charset=utf-8', true],
  '.txt': ['text/plain; charset=utf-8', true],
  '.svg': ['image/svg+xml', true],
  '.png': ['image/png', false],
};

/**
 * The answer for a path below the site's home page.
 *
 * @param folder The built site.
 * @param path `a-z/`, `search.js`, without a query; what is not there gets `404.html`.
 */
export function answerFor(folder: string, path: string): Answer {
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  if (!isFile(join(folder, file))) return { ...answerFor(folder, '404.html'), status: 404 };
  return answerOf(readFileSync(join(folder, file)), extname(file));
}

/**
 * The answer for a file. It is compressed ahead by Brotli at its best, as static hosts do; the headers are those that such a host sends
 * with a page: their names and the lengths of their values never differ between two runs.
 *
 * @param end The end of its name, which tells its type: `.html`.
 */
export function answerOf(plain: Buffer, end: string): Answer {
  const [type, compressible] = types[end] ?? ['application/octet-stream', false];
  const packed = compressible ? compress(plain) : plain;
  const body = packed.length < plain.length ? packed : plain;
  const headers: Answer['headers'] = [
    ['date', new Date().toUTCString()],
    ['content-type', type],
    ['content-length', String(body.length)],
    ...(body === plain ? [] : ([['content-encoding', 'br']] as Answer['headers'])),
    ['connection', 'keep-alive'],
    ['server', 'static'],
    ['vary', 'accept-encoding'],
    ['cache-control', 'public, max-age=0, must-revalidate'],
    ['etag', `"${createHash('sha256').update(plain).digest('hex').slice(0, 32)}"`],
    ['strict-transport-security', 'max-age=63072000; includeSubDomains; preload'],
    ['x-content-type-options', 'nosniff'],
    ['referrer-policy', 'strict-origin-when-cross-origin'],
    ['permissions-policy', 'camera=(), geolocation=(), microphone=()'],
    ['age', '86400'],
  ];
  return { status: 200, headers, body };
}

/** The bytes of an answer's first line and headers, with the empty line after them (RFC 9112, section 2.1). */
export function headBytes({ status, headers }: Answer): number {
  const lines = headers.map(([name, value]) => `${name}: ${value}\r\n`);
  return Buffer.byteLength(`HTTP/1.1 ${status} ${status === 200 ? 'OK' : 'Not Found'}\r\n${lines.join('')}\r\n`);
}

/** All bytes of an answer that a host sends. */
export function wireBytes(answer: Answer): number {
  return headBytes(answer) + answer.body.length;
}

function compress(plain: Buffer): Buffer {
  return brotliCompressSync(plain, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: plain.length },
  });
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}
