import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { readArticle } from '../../../src/article/index.ts';

function read(value: string) {
  const file = new VFile({ path: 'a.md', value });
  const { draft, pictures } = readArticle(file, 'a', 'en');
  const said = file.messages.filter(({ ruleId }) => ruleId?.startsWith('image'));
  return {
    draft,
    pictures,
    said: said.map(({ line, column, reason, ruleId }) => `${line}:${column} ${ruleId} ${reason}`),
  };
}

test('a picture of another host, or within its address, is shown as its text', () => {
  const { draft, pictures, said } = read(
    '# A\n\nSee ![one](https://x.example/a.png), ![two](//x.example/a.png), ![three](data:image/png;base64,AA), ![four](/hc/a.png).\n',
  );
  expect(draft.sections[0]?.html).toBe('<p>See one, two, three, four.</p>');
  expect(pictures).toEqual([]);
  expect(said).toEqual([
    '3:5 image-as-text Unexpected picture from elsewhere, expected a file beside the article: its text “one” is shown instead',
    '3:38 image-as-text Unexpected picture from elsewhere, expected a file beside the article: its text “two” is shown instead',
    '3:65 image-as-text Unexpected picture from elsewhere, expected a file beside the article: its text “three” is shown instead',
    '3:101 image-as-text Unexpected picture from elsewhere, expected a file beside the article: its text “four” is shown instead',
  ]);
});

test('a picture without text is shown, and its author told where', () => {
  const { draft, said } = read('# A\n\nSee ![ ](a.png).\n');
  expect(draft.sections[0]?.html).toContain('<img src="a.png" alt=""');
  expect(said).toEqual([
    '3:5 image-without-text Unexpected picture without text: “a.png”; write what it shows, in its brackets or its alt, for those who cannot see it',
  ]);
});

test('a picture where only words can stand is its text, and its author is told', () => {
  const { draft, pictures, said } = read(
    '# A ![one](a.png)\n\n## Why ![two](b.png) it fails\n\nText ![three](c.png)\n',
  );
  expect([draft.title, draft.sections[0]?.title]).toEqual(['A one', 'Why two it fails']);
  expect(pictures).toEqual([{ src: 'c.png', path: 'c.png', line: 5, column: 6 }]);
  expect(said).toEqual([
    '1:5 image-as-text Unexpected picture in a title or a label, expected it in the text below: its text “one” is shown instead',
    '3:8 image-as-text Unexpected picture in a title or a label, expected it in the text below: its text “two” is shown instead',
  ]);
});

test('a path is relative in the HTML whatever it says, and as meant in the list', () => {
  const { draft, pictures } = read(
    '# A\n\n![x](%2Fa.png) ![x](<C:\\a & b.png>) ![x](100%.png) ![x](javascript%3Aalert(1))\n',
  );
  expect(pictures.map(({ src, path }) => [src, path])).toEqual([
    ['%2Fa.png', '/a.png'],
    ['C%3A/a%20%26%20b.png', 'C:/a & b.png'],
    ['100%25.png', '100%.png'],
    ['javascript%3Aalert(1)', 'javascript:alert(1)'],
  ]);
  for (const { src } of pictures) expect(draft.sections[0]?.html).toContain(`<img src="${src}" alt="x"`);
});

test('pictures stand in the bodies of steps, causes, messages and answers', () => {
  const { draft, said } = read(
    '# A\n\n## Error messages\n\n- Bad ![m](m.png)\n\n## Causes\n\n- Dust ![c](c.png)\n\n## How to fix it\n\n1. Press ![s](s.png) once. Wait.\n\n## FAQ\n\n### Why?\n\nSo ![q](q.png).\n',
  );
  const body = (entries: { html: string }[]) => entries[0]?.html;
  expect(body(draft.causes)).toContain('<img src="c.png"');
  expect(body(draft.steps)).toContain('<img src="s.png"');
  expect(body(draft.faq)).toContain('<img src="q.png"');
  // A message is nothing but its words.
  expect(draft.variants[0]?.message).toBe('Bad m');
  expect(said).toEqual([
    '5:7 image-as-text Unexpected picture in a title or a label, expected it in the text below: its text “m” is shown instead',
  ]);
});
