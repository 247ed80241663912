import { readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { compileArticle, compileContent, formatMessage } from '../../src/compile/index.ts';
import { contentFolder } from './content-folder.ts';
import { picture, turnedPicture } from './pictures.ts';
import { compiler } from './shared-compiler.ts';

const article = (body: string) =>
  `# Disk full\n\n${body}\n\n## How to fix it\n\n1. Empty the trash.\n\n   Worked if: it is empty.\n`;

/** The introduction's HTML, and the messages, of an article beside other files. */
async function read(body: string, files: Record<string, string | Uint8Array> = {}, links: [string, string][] = []) {
  const content = contentFolder({ 'guides/a.md': article(body), ...files });
  for (const [to, path] of links) symlinkSync(to, join(content, path));
  const { settled, messages, copies } = await compileArticle(join(content, 'guides/a.md'), 'en');
  const here = `${relative(process.cwd(), content)}/`;
  return {
    html: settled.guide.sections[0]?.html,
    text: settled.guide.sections[0]?.text,
    said: messages
      .filter(({ ruleId }) => ruleId?.startsWith('image'))
      .map((message) => formatMessage(message).replaceAll(here, '')),
    copies: copies.map(({ from, to }) => [relative(content, from), to]),
  };
}

test('a picture is shown in its size, fetched when it is seen, with its text', async () => {
  const { html, text, said, copies } = await read(
    'See ![the "Trash" <window>](shots/Trash%20Can.PNG?v=2 "So") there.',
    {
      'guides/shots/Trash Can.PNG': picture('png'),
    },
  );
  expect(said).toEqual([]);
  expect(html).toBe(
    '<p>See <img src="pictures/3f26d6f40e98-trash-can.png" width="3" height="2" alt="the &#x22;Trash&#x22; <window>" title="So" loading="lazy" decoding="async"> there.</p>',
  );
  expect(text).toBe('See the "Trash" <window> there.');
  expect(copies).toEqual([['guides/shots/Trash Can.PNG', 'a/pictures/3f26d6f40e98-trash-can.png']]);
});

test.each(['png', 'jpg', 'webp', 'gif', 'avif'] as const)('a picture of the kind %s has its size', async (kind) => {
  const { html, said } = await read(`![x](x.${kind})`, { [`guides/x.${kind}`]: picture(kind) });
  expect(said).toEqual([]);
  expect(html).toContain('width="3" height="2"');
});

test('a photograph that browsers turn has the size of what they show', async () => {
  const { html } = await read('![x](x.jpeg)', { 'guides/x.jpeg': turnedPicture() });
  expect(html).toContain('width="2" height="3"');
});

test('the path may be written as on Windows, by reference, or with signs that HTML escapes', async () => {
  const { html, said } = await read('![x](shots\\x.png) ![y] ![z](./z.png#part)\n\n[y]: <y & \'"co.png>', {
    'guides/shots/x.png': picture('png'),
    'guides/y & \'"co.png': picture('png'),
    'guides/z.png': picture('png'),
  });
  expect(said).toEqual([]);
  expect(html?.match(/pictures\/[^"]*" width/g)).toHaveLength(3);
});

test('one picture in two articles, and two of one name, are all there, copied once for each guide', async () => {
  const content = contentFolder({
    'guides/a.md': article('![x](one/x.png) ![x](two/x.png) ![x](one/x.png)'),
    'guides/b.md': article('![x](one/x.png)'),
    'guides/one/x.png': picture('png'),
    'guides/two/x.png': Buffer.concat([picture('png'), Buffer.from('more')]),
  });
  const work = join(content, 'work');
  await compileContent({ content, work, compiler });
  const [first, second] = readdirSync(join(work, 'public/a/pictures')).sort();
  expect([first, second]).toEqual(['3f26d6f40e98-x.png', expect.stringMatching(/^[0-9a-f]{12}-x\.png$/)]);
  expect(readdirSync(join(work, 'public/b/pictures'))).toEqual([first]);
  expect(readFileSync(join(work, 'public/a/pictures', first!))).toEqual(picture('png'));
});

test('the pictures of an earlier version are gone from the output', async () => {
  const content = contentFolder({ 'guides/a.md': article('![x](x.png)'), 'guides/x.png': picture('png') });
  const work = join(content, 'work');
  await compileContent({ content, work, compiler });
  writeFileSync(join(content, 'guides/a.md'), article('No picture.'));
  await compileContent({ content, work, compiler });
  expect(readdirSync(join(work, 'public/a/pictures'))).toEqual([]);
});

test.each([
  ['gone/x.png', 'picture “gone/x.png”: there is no file guides/gone/x.png; put it there, or correct its path'],
  ['IN.PNG', 'picture “IN.PNG”: there is no file guides/IN.PNG, where “in.png” is; put it there, or correct its path'],
  ['a%00.png', 'picture “a%00.png”: there is no file guides/a%00.png; put it there, or correct its path'],
  ['../secret.png', outside('../secret.png')],
  ['..%2Fsecret.png', outside('../secret.png')],
  ['shots/../../secret.png', outside('shots/../../secret.png')],
  ['%2Fetc/x.png', outside('/etc/x.png')],
  ['C:\\x.png', outside('C:/x.png')],
  ['link.png', outside('link.png')],
  ['out/secret.png', outside('out/secret.png')],
  ['x.svg', 'SVG picture “x.svg”, which may hold script; expected a PNG, JPEG, GIF, WebP or AVIF file'],
  ['a.md', '“a.md” as a picture, expected a PNG, JPEG, GIF, WebP or AVIF file'],
  ['folder.png', '“folder.png” as a picture, expected a PNG, JPEG, GIF, WebP or AVIF file'],
  ['', '“./” as a picture, expected a PNG, JPEG, GIF, WebP or AVIF file'],
  ['in.jpg', content('in.jpg', 'a picture of the kind png')],
  ['svg.png', content('svg.png', 'a picture of the kind svg')],
  ['empty.gif', content('empty.gif', 'what is no picture')],
])('%j is an error at its place', async (path, reason) => {
  const { said, copies } = await read(
    `See ![x](${path})`,
    {
      'secret.png': picture('png'),
      'guides/in.png': picture('png'),
      'guides/in.jpg': picture('png'),
      'guides/x.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="3" height="2"/>',
      'guides/svg.png': '<svg xmlns="http://www.w3.org/2000/svg" width="3" height="2"/>',
      'guides/empty.gif': '',
      'guides/folder.png/x.png': picture('png'),
    },
    [
      ['../secret.png', 'guides/link.png'],
      ['..', 'guides/out'],
    ],
  );
  expect(said).toEqual([`guides/a.md:3:5 error Unexpected ${reason} (image-missing)`]);
  expect(copies).toEqual([]);
});

function outside(path: string): string {
  return `picture “${path}” outside the article's folder, expected one in it; put it beside the article`;
}

function content(name: string, found: string): string {
  return `content of “${name}”, ${found}; expected a PNG, JPEG, GIF, WebP or AVIF file that is what its name says`;
}

test('a link within the folder is followed', async () => {
  const { said, copies } = await read('![x](link.png)', { 'guides/x.png': picture('png') }, [
    ['x.png', 'guides/link.png'],
  ]);
  expect(said).toEqual([]);
  expect(copies).toEqual([['guides/x.png', 'a/pictures/3f26d6f40e98-x.png']]);
});
