/** Front matter: what it says, what is wrong with it, and that the article keeps its places. */

import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import { takeFrontMatter } from '../../../src/article/parse/front-matter/index.ts';
import { nearestKey } from '../../../src/article/parse/front-matter/keys.ts';

function read(value: string) {
  const file = new VFile({ value });
  const { frontMatter, body } = takeFrontMatter(file);
  const messages = file.messages.map(({ line, column, reason }) => `${line}:${column} ${reason}`);
  const redirectFrom = frontMatter.redirectFrom?.map(({ address, line, column }) => `${line}:${column} ${address}`);
  const said = { ...frontMatter, ...(redirectFrom && { redirectFrom }) };
  return { frontMatter: said, body: body.trim(), length: body.length, messages };
}

test.each<[string, string, object]>([
  [
    'values as written',
    '---\nstatus: 502.10\nupdated: 2026-01-31\ntitle: 0x1F\nsummary: yes\nlang: no\n---\n',
    { status: '502.10', updated: '2026-01-31', title: '0x1F', summary: 'yes', lang: 'no' },
  ],
  ['a byte order mark and CRLF', '\ufeff---\r\ntitle: A\r\nlang: en\r\n---\r\nText', { title: 'A', lang: 'en' }],
  ['CR alone', '---\rtitle: A\rlang: en\r---\rText', { title: 'A', lang: 'en' }],
  ['nothing', '---\n---\nText', {}],
  ['only a comment', '---\n# later\n---\nText', {}],
  ['empty lines inside', '---\ntitle: A\n\n# a comment\nlang: en\n---\nText', { title: 'A', lang: 'en' }],
  ['empty lines before', '\n\n---\ntitle: A\n---\nText', { title: 'A' }],
  ['an empty value', '---\ntitle:\nlang: en\n---\n', { lang: 'en' }],
  ['folded text', '---\ntitle: >\n  one\n  two\n---\n', { title: 'one two' }],
  ['a list of addresses', '---\nredirectFrom:\n- /a\n- /b\n---\n', { redirectFrom: ['3:3 /a', '4:3 /b'] }],
  ['one address', '---\nredirectFrom: /a\n---\n', { redirectFrom: ['2:15 /a'] }],
  [
    'an address on two lines',
    '---\nredirectFrom:\n  - "/a\n    b"\n  - /c\n---\n',
    { redirectFrom: ['3:5 /a b', '5:5 /c'] },
  ],
  ['no address', '---\nredirectFrom:\n---\n', { redirectFrom: [] }],
  ['the end of a document', '---\ntitle: A\n...\nText', { title: 'A' }],
  ['the word yaml', '---yaml\ntitle: A\n---\nText', { title: 'A' }],
])('reads %s', (_name, source, expected) => {
  const { frontMatter, messages, length } = read(source);
  expect(frontMatter).toEqual(expected);
  expect(messages).toEqual([]);
  expect(length).toBe(source.length);
});

test.each([
  ['a rule above prose', '---\n\nProse.\n\n---\n\nMore.'],
  ['a rule below prose', 'Prose.\n\n---\ntitle: A\n---\n'],
])('leaves %s to Markdown', (_name, source) => {
  expect(read(source)).toEqual({ frontMatter: {}, body: source.trim(), length: source.length, messages: [] });
});

describe('says what is wrong, and reads on', () => {
  test.each<[string, string, object, string, string[]]>([
    [
      'no end',
      '---\ntitle: A\nlang: en\n\n# B\n\nText',
      { title: 'A', lang: 'en' },
      '# B\n\nText',
      ['1:1 Unexpected front matter without its end, expected a second line `---`; add it behind line 3'],
    ],
    [
      'no end above a later rule',
      '---\ntitle: A\n\n# B\n\nText\n\n---\n\nMore',
      { title: 'A' },
      '# B\n\nText\n\n---\n\nMore',
      ['1:1 Unexpected front matter without its end, expected a second line `---`; add it behind line 2'],
    ],
    [
      'no end above prose',
      '---\ntitle: A\nProse.',
      { title: 'A' },
      'Prose.',
      ['1:1 Unexpected front matter without its end, expected a second line `---`; add it behind line 2'],
    ],
    [
      'a list',
      '---\n- a\n---\nText',
      {},
      '- a\n   \nText',
      [
        '2:1 Unexpected “- a” as front matter, expected `key: value` lines such as `title: …`; write a key before each value',
      ],
    ],
    [
      'a text',
      '---\nwords\n---\nText',
      {},
      'words\n   \nText',
      [
        '2:1 Unexpected “words” as front matter, expected `key: value` lines such as `title: …`; write a key before each value',
      ],
    ],
    [
      'a colon in a value',
      '---\ntitle: 502: what\nlang: en\n---\n',
      { title: '502: what', lang: 'en' },
      '',
      ['2:8 Unexpected second colon in a value, expected one `key: value` a line; put the value in quotes'],
    ],
    [
      'an open quote',
      '---\ntitle: "A\nlang: en\n---\n',
      { title: 'A', lang: 'en' },
      '',
      ['2:1 Unexpected end of a value or a key, expected its closing quote, bracket or colon; add it'],
    ],
    [
      'a tab',
      '---\nredirectFrom:\n\t- /a\nlang: en\n---\n',
      { redirectFrom: ['3:4 /a'], lang: 'en' },
      '',
      ['3:1 Unexpected tab at the beginning of a line, expected spaces; YAML takes no tabs there, so write spaces'],
    ],
    [
      'two bad lines',
      '---\ntitle: @a\nsummary: `b` c\n---\n',
      { title: '@a', summary: '`b` c' },
      '',
      [
        '2:8 Unexpected sign at the beginning of a value, expected text; put the value in quotes',
        '3:10 Unexpected sign at the beginning of a value, expected text; put the value in quotes',
      ],
    ],
    [
      'an alias',
      '---\r\ntitle: *a\r\n---\r\n',
      { title: '*a' },
      '',
      ['2:8 Unexpected `*a`, which refers to another value, expected the value itself; write it, or put it in quotes'],
    ],
    [
      'an anchor',
      '---\ntitle: &a A\n---\n',
      { title: '&a A' },
      '',
      [
        '2:8 Unexpected “&a”, which is a name for a value, expected the value alone; take it out, or put all of it in quotes',
      ],
    ],
    [
      'a tag',
      '---\ntitle: !!js/function "f"\n---\n',
      { title: '!!js/function "f"' },
      '',
      [
        '2:8 Unexpected “!!js/function”, which is a type for a value, expected the value alone; take it out, or put all of it in quotes',
      ],
    ],
    [
      'a second key',
      '---\ntitle: A\ntitle: B\n---\n',
      { title: 'A' },
      '',
      ['3:1 Unexpected second `title` “B”, expected each key once; keep one of the two'],
    ],
    [
      'a prototype',
      '---\n__proto__: {title: A}\nconstructor: B\n---\n',
      {},
      '',
      [
        '2:1 Unexpected key `__proto__`, expected a key of an article; take it out',
        '3:1 Unexpected key `constructor`, expected a key of an article; take it out',
      ],
    ],
    [
      'a prototype inside',
      '---\nlang: {__proto__: x}\n---\n',
      {},
      '',
      ['2:8 Unexpected key `__proto__`, expected a key of an article; take it out'],
    ],
    [
      'TOML',
      '+++\ntitle = "A"\n+++\nText',
      {},
      'Text',
      [
        '1:1 Unexpected `+++`, which begins TOML, expected YAML between two lines `---`; write `title: …` for `title = …`, and `---` for `+++`; not read: “title = "A"”',
      ],
    ],
    [
      'code',
      '---js\n{ title: 1 }\n---\nText',
      {},
      'Text',
      [
        '1:1 Unexpected `---js`, expected `---` alone; front matter is YAML, write it as `key: value` lines; not read: “{ title: 1 }”',
      ],
    ],
    [
      'a list as a title',
      '---\ntitle: [a, b]\n---\n',
      {},
      '',
      ['2:1 Unexpected list “[a, b]” as `title`, expected text; write it on one line, in quotes'],
    ],
    [
      'keys as addresses',
      '---\nredirectFrom: {a: b}\n---\n',
      { redirectFrom: [] },
      '',
      [
        '2:15 Unexpected keys in `redirectFrom` “{a: b}”, expected a list of old addresses; write them as [/old.html, /older.html]',
      ],
    ],
    [
      'an address that is empty, and one that is a list',
      '---\nredirectFrom:\n- ""\n- /a\n- [x]\n---\n',
      { redirectFrom: ['4:3 /a'] },
      '',
      [
        expect.stringMatching(/^3:3 Unexpected empty address in `redirectFrom` .*, expected a list of old addresses;/),
        expect.stringMatching(/^5:3 Unexpected list in `redirectFrom` .*, expected a list of old addresses;/),
      ],
    ],
    [
      'a date and a language that are none',
      '---\nupdated: 2026-13-45\nlang: english please\n---\n',
      {},
      '',
      [
        '2:10 Unexpected “2026-13-45” as `updated`, expected a date such as 2026-01-31; correct it',
        '3:7 Unexpected “english please” as `lang`, expected a language tag such as en or pt-BR; correct it',
      ],
    ],
    [
      'a tab behind a space, in a value of two lines',
      '---\nlang: en\ntitle: A\n \tsummary: b\n---\n',
      { lang: 'en', title: 'A summary: b' },
      '',
      ['4:1 Unexpected tab at the beginning of a line, expected spaces; YAML takes no tabs there, so write spaces'],
    ],
    [
      'a tag above a value of two lines',
      '---\ntitle: !!a one\n  two\n---\n',
      { title: '!!a one two' },
      '',
      [expect.stringMatching(/^2:8 Unexpected “!!a”/)],
    ],
    [
      'a misspelt key',
      '---\nsumary: A\n---\n',
      {},
      '',
      ['2:1 Unexpected key `sumary`, expected `summary`; rename it, or take it out'],
    ],
    [
      'an unknown key',
      '---\nlayout: post\n---\n',
      {},
      '',
      [
        '2:1 Unexpected key “layout”, expected one of title, summary, status, updated, lang, redirectFrom; take it out, nothing reads it',
      ],
    ],
    [
      'brackets without end',
      `---\ntitle: A\nlang: ${'['.repeat(20_000)}\n---\n`,
      { title: 'A' },
      '',
      [
        expect.stringMatching(
          /^3:\d+ Unexpected number of brackets in brackets, expected text or one list; take them out$/,
        ),
      ],
    ],
  ])('%s', (_name, source, frontMatter, body, messages) => {
    expect(read(source)).toEqual({ frontMatter, body, length: source.length, messages });
  });
});

test.each([
  ['Title', 'title'],
  ['tittle', 'title'],
  ['titel', 'title'],
  ['lagn', 'lang'],
  ['tiel', undefined],
  ['date', 'updated'],
  ['last_modified', 'updated'],
  ['language', 'lang'],
  ['description', 'summary'],
  ['redirect_from', 'redirectFrom'],
  ['redirectForm', 'redirectFrom'],
  ['aliases', 'redirectFrom'],
  ['tags', undefined],
  ['author', undefined],
  ['layout', undefined],
  ['draft', undefined],
])('%s was meant to be %s', (written, meant) => {
  expect(nearestKey(written)).toBe(meant);
});
