import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerFor, headBytes, wireBytes } from '../../../scripts/bench/wire/answer.ts';
import { type Host, serveCompressed } from '../../../scripts/bench/wire/serve.ts';

const folder = mkdtempSync(join(tmpdir(), 'waymark-wire-'));
writeFileSync(join(folder, 'index.html'), `<!doctype html>${'<p>Home, sweet home</p>'.repeat(500)}`);
writeFileSync(join(folder, '404.html'), '<!doctype html><title>Not there</title>');
writeFileSync(join(folder, 'sw.js'), 'x');

/** All bytes that a host sends for a path, as they come through a socket. */
function sent(url: string, path: string): Promise<Buffer> {
  const { hostname, port } = new URL(url);
  return new Promise((done, fail) => {
    const pieces: Buffer[] = [];
    const socket = connect(Number(port), hostname, () => {
      socket.write(`GET /${path} HTTP/1.1\r\nhost: ${hostname}\r\nreferer: ${url}sw.js\r\n\r\n`);
    });
    socket.on('data', (piece) => {
      pieces.push(piece);
      const all = Buffer.concat(pieces);
      const head = all.indexOf('\r\n\r\n') + 4;
      const length = /content-length: (\d+)/.exec(all.subarray(0, head).toString())?.[1];
      if (head > 3 && all.length >= head + Number(length)) {
        socket.destroy();
        done(all);
      }
    });
    socket.on('error', fail);
  });
}

describe('a host that compresses', () => {
  let host: Host;
  beforeAll(async () => {
    host = await serveCompressed(folder);
  });
  afterAll(async () => {
    await host.close();
    rmSync(folder, { recursive: true });
  });

  it.each(['', 'sw.js', 'no/such/page/'])('sends as many bytes as are counted for /%s', async (path) => {
    const bytes = await sent(host.url, path);
    const answer = answerFor(folder, path);
    expect(bytes.length).toBe(wireBytes(answer));
    expect(bytes.subarray(headBytes(answer))).toEqual(answer.body);
    expect(host.asked.at(-1)).toEqual({ path, wanted: '', byWorker: true, bytes: bytes.length });
  });

  it('compresses what gets smaller by it', () => {
    expect(answerFor(folder, '').headers).toContainEqual(['content-encoding', 'br']);
    expect(wireBytes(answerFor(folder, ''))).toBeLessThan(700);
    expect(answerFor(folder, 'sw.js').body.toString()).toBe('x');
  });
});
