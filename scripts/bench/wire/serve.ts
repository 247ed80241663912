/** Serves a site as a static host does, and writes down what was asked for. */
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Answer, answerFor, wireBytes } from './answer.ts';

/** One request and what its answer weighed. */
export interface Asked {
  /** Path below the home page, without its query. */
  path: string;
  /** What the browser wanted it for, as its header `sec-fetch-dest` says: `document`, `script`, `serviceworker`, `empty` … */
  wanted: string;
  /** Whether the service worker asked, not a page. */
  byWorker: boolean;
  bytes: number;
}

/** A running host. */
export interface Host {
  /** Address of the home page. */
  url: string;
  /** All requests until now, in order. */
  asked: Asked[];
  close: () => Promise<void>;
}

/**
 * Serves the site in `folder` on a free port of 127.0.0.1.
 *
 * @param more Files that the site does not have, by path. They may be added while it runs.
 */
export async function serveCompressed(folder: string, more: Record<string, Answer> = {}): Promise<Host> {
  const known = new Map<string, Answer>();
  const asked: Asked[] = [];
  const answer = (path: string) => {
    const found = more[path] ?? known.get(path) ?? answerFor(folder, path);
    known.set(path, found);
    return found;
  };
  const server = createServer((request, response) => {
    const path = decodeURI(new URL(request.url ?? '/', 'http://localhost').pathname.slice(1));
    const found = answer(path);
    asked.push({ path, ...askedBy(request), bytes: wireBytes(found) });
    response.sendDate = false;
    response.writeHead(found.status, found.headers);
    response.end(request.method === 'HEAD' ? undefined : found.body);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    asked,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

function askedBy({ headers }: IncomingMessage): Pick<Asked, 'wanted' | 'byWorker'> {
  return { wanted: String(headers['sec-fetch-dest'] ?? ''), byWorker: /\/sw\.js$/.test(headers.referer ?? '') };
}
