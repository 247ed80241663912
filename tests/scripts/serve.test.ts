import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bind, type Running, serveFolder } from '../../scripts/site/serve.ts';

const folder = mkdtempSync(join(tmpdir(), 'waymark-serve-'));
let server: Running;

beforeAll(async () => {
  mkdirSync(join(folder, 'step'));
  mkdirSync(join(folder, '.git'));
  writeFileSync(join(folder, 'index.html'), 'home');
  writeFileSync(join(folder, 'step/index.html'), 'step');
  writeFileSync(join(folder, '404.html'), 'not here');
  writeFileSync(join(folder, '.git/config'), 'secret');
  server = await serveFolder(folder, { base: '/docs/' });
});

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

/** Asks for exactly `path`; `fetch` would tidy it first. */
function ask(
  path: string,
  method = 'GET',
): Promise<{ status?: number | undefined; text: string; location?: string | undefined }> {
  return new Promise((done, refuse) => {
    const asked = request(new URL(server.url), { path, method }, (response) => {
      const parts: string[] = [];
      response.on('data', (part) => parts.push(String(part)));
      response.on('end', () =>
        done({ status: response.statusCode, text: parts.join(''), location: response.headers.location }),
      );
    });
    asked.once('error', refuse).end();
  });
}

describe('serveFolder', () => {
  it('serves the index of a folder', async () => {
    expect(await ask('/docs/')).toMatchObject({ status: 200, text: 'home' });
    expect(await ask('/docs/step/?q=1')).toMatchObject({ status: 200, text: 'step' });
  });

  it.each([
    ['/docs', '/docs/'],
    ['/docs/step', '/docs/step/'],
    ['/docs/step?q=1', '/docs/step/?q=1'],
  ])('leads from %s to %s', async (path, location) => {
    expect(await ask(path)).toMatchObject({ status: 302, location });
  });

  it.each([
    '/docs/absent/',
    '/docs/absent',
    '/docs/index.html/',
    '/docs/.git/config',
    '/docs/%2egit/config',
    '/docs/../step/',
    '/docs//step',
    '/docs/%E0%A4%A',
    '/elsewhere/',
  ])('answers %s with 404.html', async (path) => {
    expect(await ask(path)).toMatchObject({ status: 404, text: 'not here' });
  });

  it('takes no other method than GET and HEAD', async () => {
    expect(await ask('/docs/', 'HEAD')).toMatchObject({ status: 200, text: '' });
    expect(await ask('/docs/', 'POST')).toMatchObject({ status: 405 });
  });
});

describe('bind', () => {
  it('says that a port is taken', async () => {
    const { port } = new URL(server.url);
    await expect(bind(Number(port))).rejects.toMatchObject({
      name: 'CallError',
      message: `Port ${port} cannot be used: another program uses it.`,
    });
  });
});
