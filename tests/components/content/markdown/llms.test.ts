import { expect, test } from 'vitest';
import { llmsText } from '../../../../src/components/content/markdown/llms.ts';
import { addresses, apiNames } from '../../../../src/guide/index.ts';
import { settledGuide } from '../settled.ts';

const site = { name: 'Help *Desk*', tagline: 'Find it.', language: 'en' };
const files = (root: string) => apiNames.map((name) => `- [${name}.json](${root}api/v1/${name}.json): `);

test('the list has the form of llmstxt.org: name, tagline, and links with what they lead to', () => {
  const guide = { ...settledGuide().guide, summary: 'One server\ngot no answer.' };
  const text = llmsText([settledGuide({ guide })], site, addresses('/docs/'), new URL('https://help.example/'));
  const root = 'https://help.example/docs/';
  expect(text.split('\n')).toEqual([
    '# Help \\*Desk\\*',
    '',
    '> Find it.',
    '',
    '## Guides',
    '',
    `- [502 Bad Gateway](${root}502/guide.md): One server got no answer.`,
    '',
    '## For programs',
    '',
    ...files(root).map((line) => expect.stringContaining(line)),
    `- [All messages, A to Z](${root}a-z/)`,
    '',
  ]);
});

test('without an address of the site, links begin at the root of the host; without guides, there is no list of them', () => {
  const text = llmsText([], { ...site, tagline: '' }, addresses('/docs/'), undefined);
  expect(text).toContain('](/docs/api/v1/steps.json): ');
  expect(text).not.toContain('## Guides');
  expect(text).not.toContain('>');
});
