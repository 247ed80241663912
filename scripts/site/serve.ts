/** A web server for finished output, with the manners of a static CDN. For one's own machine, not for the public. */
import { createReadStream, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { CallError } from '../command/exit.ts';

/** A running server. */
export interface Running {
  /** Where the site's home page is: `http://127.0.0.1:4321/`. */
  url: string;
  /** Ends it, open connections included. */
  close: () => Promise<void>;
}

/**
 * Takes a port on 127.0.0.1 before there is anything to serve.
 *
 * @param port 0 lets the system choose.
 * @throws CallError when the port is taken or not allowed.
 */
export async function bind(port: number): Promise<Server> {
  const server = createServer();
  await new Promise<void>((done, refuse) => {
    server.once('error', (error: NodeJS.ErrnoException) => refuse(portFault(port, error)));
    server.listen(port, '127.0.0.1', done);
  });
  return server;
}

function portFault(port: number, { code, message }: NodeJS.ErrnoException): CallError {
  const reasons: Record<string, string> = { EADDRINUSE: 'another program uses it', EACCES: 'this user may not use it' };
  const advice = 'Choose another: npm start -- --port 8080 (0 takes any that is free).';
  return new CallError(`Port ${port} cannot be used: ${reasons[code ?? ''] ?? message}.`, advice);
}

/**
 * Serves a folder: `/x/` is `x/index.html`, `/x` leads there, what is not there gets `404.html`; dotfiles are never served.
 *
 * @param base Path the site is below, with a slash at both ends.
 */
export async function serveFolder(folder: string, { port = 0, base = '/' } = {}): Promise<Running> {
  return answer(await bind(port), folder, base);
}

/** Lets a bound server answer from a folder; see `serveFolder`. */
export function answer(server: Server, folder: string, base = '/'): Running {
  server.on('request', filesOf(folder, base));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}${base}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

function filesOf(folder: string, base: string): RequestListener {
  const files = sirv(folder, { dev: true, etag: true, extensions: [] });
  return (request, response) => {
    const [path = '', query] = (request.url ?? '/').split('?', 2);
    const inside = path.startsWith(base) ? path.slice(base.length) : undefined;
    if (request.method !== 'GET' && request.method !== 'HEAD') return end(response, 405);
    if (`${path}/` === base) return redirect(response, base);
    if (inside === undefined || isHidden(path)) return notFound(folder, response);
    if (inside !== '' && !inside.endsWith('/') && isFile(join(folder, decodeURI(inside), 'index.html'))) {
      return redirect(response, `${path}/${query ? `?${query}` : ''}`);
    }
    request.url = `/${inside}${inside === '' || inside.endsWith('/') ? 'index.html' : ''}`;
    files(request as IncomingMessage, response, () => notFound(folder, response));
  };
}

/** Paths that lead to dotfiles, or whose redirect could lead to another host. */
function isHidden(path: string): boolean {
  try {
    return /\/[./]/.test(decodeURI(path));
  } catch {
    return true;
  }
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

function redirect(response: ServerResponse, location: string): void {
  response.setHeader('location', location);
  end(response, 302);
}

function notFound(folder: string, response: ServerResponse): void {
  const page = join(folder, '404.html');
  response.writeHead(404, { 'content-type': 'text/html;charset=utf-8', 'cache-control': 'no-cache' });
  if (isFile(page)) createReadStream(page).pipe(response);
  else response.end();
}

function end(response: ServerResponse, status: number): void {
  response.writeHead(status);
  response.end();
}
