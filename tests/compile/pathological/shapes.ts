/** Inputs that are known to make Markdown parsers slow, from the suites of cmark, commonmark.js, markdown-it and micromark. */

/** Makes a text of about `size` characters. */
type Shape = (size: number) => string;

/** A piece, as often as it fits. */
const times = (piece: string, size: number) => piece.repeat(Math.max(1, Math.floor(size / piece.length)));
/** As many different lines or pieces as fit, each made from its number. */
const counted = (piece: (n: number) => string, size: number) => {
  const pieces: string[] = [];
  for (let length = 0, n = 0; length < size; n++) {
    const next = piece(n);
    length += next.length;
    pieces.push(next);
  }
  return pieces.join('');
};
/** A text half of which opens and half of which closes. */
const nested = (open: string, middle: string, close: string) => (size: number) =>
  times(open, size / 2) + middle + times(close, size / 2);
/** Lines, each indented by `step` columns more than the last. */
const staircase = (mark: string, step: number) => (size: number) =>
  counted((n) => `${' '.repeat(n * step)}${mark}\n`, size);
const repeated = (piece: string) => (size: number) => times(piece, size);

const emphasis: Record<string, Shape> = {
  'nested strong emphasis': nested('*a **a ', 'b', ' a** a*'),
  'emphasis closers without openers': repeated('a_ '),
  'emphasis openers without closers': repeated('_a '),
  'strong openers without closers': repeated('**a '),
  'openers and closers, multiple of three': (size) => `a**b${times('c* ', size)}`,
  'mixed delimiters that match none': repeated('*a_ '),
  'single and double openers': repeated('*a **a '),
  'emphasis in emphasis': repeated('*a _a*_ '),
  'pairs in pairs': repeated('*a**a*'),
  'underscores between words': repeated('a__b_c'),
  'a run of asterisks': (size) => `a${'*'.repeat(size)}b`,
  'asterisks and a letter': repeated('*a'),
  'strikethrough openers': repeated('~~a '),
  'strikethrough in strikethrough': repeated('~a ~~a '),
  'a run of tildes in text': (size) => `a ${'~'.repeat(size)}b`,
  'delimiters of three kinds': repeated('*_~'),
  'triple openers': repeated('***a '),
  'openers of many lengths': (size) => counted((n) => `a${'*'.repeat((n % 97) + 1)} `, size),
};

const brackets: Record<string, Shape> = {
  'nested brackets': nested('[', 'a', ']'),
  'opening brackets': repeated('['),
  'closing brackets': repeated(']'),
  'opening brackets and letters': repeated('[a'),
  'nested links': nested('[', 'a', '](b)'),
  'links that do not close': repeated('[a](b'),
  'links that do not close their angle': repeated('[a](<b'),
  'images that do not close': repeated('![[]()'),
  'nested images': nested('![', 'a', '](b)'),
  'brackets with escapes': repeated('[\\['),
  'links in emphasis in links': repeated('[ *a ](b) '),
  'empty link labels': repeated('[]'),
  'escaped closers': (size) => `[${times('\\]', size)}`,
  'link titles that do not close': repeated('[a](b "'),
  'nested parentheses in a destination': (size) => `[a](${nested('(', 'b', ')')(size)})`,
  'opening parentheses in destinations': repeated('[a](('),
  'footnote calls without notes': repeated('[^a'),
  'image openers': repeated('!['),
  'full references': repeated('[a][b]'),
};

const code: Record<string, Shape> = {
  'backtick runs of growing length': (size) => counted((n) => `e${'`'.repeat((n % 2000) + 1)}`, size),
  'runs of one and three': repeated('`a```'),
  'one run of backticks': (size) => `a ${'`'.repeat(size)}`,
  'pairs of unequal backticks': repeated('` `` '),
  'fence openers': repeated('```\n\n~~~\n'),
  'fences of growing length': (size) => counted((n) => `${'`'.repeat(3 + (n % 500))}\n`, size),
  'fences in list items': repeated('- ```\n'),
};

const html: Record<string, Shape> = {
  'comments that do not close': repeated('</a><!--'),
  'instructions that do not close': repeated('a <?'),
  'declarations that do not close': repeated('a <!A '),
  'CDATA that does not close': repeated('a <![CDATA['),
  'tags that do not close': repeated('<a '),
  'angle brackets': repeated('<'),
  'nested angle brackets': repeated('a<b<'),
  'attributes of one tag': (size) => `a <b ${counted((n) => `a${n}="x" `, size)}`,
  'autolinks that do not close': repeated('<http://a'),
  'quotes in a tag': repeated('a <b c="'),
};

const containers: Record<string, Shape> = {
  'nested block quotes': (size) => `${'>'.repeat(size)}a`,
  'nested block quotes with spaces': repeated('> '),
  'block quotes on every line, deeper': (size) => counted((n) => `${'>'.repeat(n % 1000)} a\n`, size),
  'nested lists': staircase('* a', 1),
  'nested lists by two': staircase('- a', 2),
  'nested numbered lists': staircase('1. a', 3),
  'list markers on one line': repeated('- '),
  'numbers on one line': repeated('1. '),
  'bullets and quotes on one line': repeated('- > '),
  'empty lines in nested lists': (size) =>
    `${counted((n) => `${'  '.repeat(n)}- a\n`, size / 2)}${'\n'.repeat(size / 2)}`,
  'empty items': repeated('-\n'),
  'list after list': repeated('- a\n\n* b\n\n'),
  'lazy lines of a quote': (size) => `> a\n${times('b\n', size)}`,
  'quotes and lists in turn': (size) => counted((n) => `${'> - '.repeat(n % 200)}a\n`, size),
};

const blocks: Record<string, Shape> = {
  'table of many columns': (size) => `${times('|a', size / 3)}|\n${times('|-', size / 3)}|\n${times('|b', size / 3)}|`,
  'table of many rows': (size) => `|a|b|\n|-|-|\n${times('|c|d|\n', size)}`,
  'a wide table of short rows': (size) =>
    `${times('|a', size / 3)}|\n${times('|-', size / 3)}|\n${times('|x\n', size / 3)}`,
  'table heads without bodies': repeated('|a|\n'),
  pipes: repeated('|'),
  'escaped pipes': (size) => `|a|\n|-|\n|${times('\\|', size)}|`,
  'reference definitions': (size) => counted((n) => `[a${n}]: b\n`, size),
  'one definition, many uses': (size) => `[a]: ${'b'.repeat(100)}\n\n${times('[a] ', size)}`,
  'definitions and uses': (size) => counted((n) => `[a${n}]: b\n`, size / 2) + counted((n) => `\n[a${n}]`, size / 2),
  'definitions that are none': repeated('[a]: <b\n'),
  'a definition without an end': (size) => `[a]: b\n"${times('c\n', size)}`,
  'equal definitions': repeated('[a]: b\n'),
  'long underlined heading': (size) => `${times('a\n', size)}===`,
  'setext underlines': repeated('a\n==\n'),
  'a long underline': (size) => `a\n${'='.repeat(size)}b`,
  headings: repeated('# a\n'),
  'a run of hashes': (size) => `# a ${'#'.repeat(size)} b`,
  'hashes with spaces': (size) => `# ${times('# ', size)}`,
  'breaks that are none': repeated('* * * a '),
  'stars and spaces': (size) => `${times('* ', size)}a`,
  'deep indentation': (size) => `a\n${' '.repeat(size)}b`,
  'growing indentation': (size) => counted((n) => `${' '.repeat(n % 1000)}a\n`, size),
  tabs: repeated('\t'),
  spaces: repeated(' '),
  'spaces at ends of lines': repeated('a          \n'),
  'spaces and a letter': (size) => `a${' '.repeat(size)}b`,
  'line breaks': repeated('\n'),
  'carriage returns': repeated('a\r'),
  footnotes: (size) => counted((n) => `a[^${n}]\n\n[^${n}]: b\n\n`, size),
  'one footnote, many calls': (size) => `[^a]: ${'b '.repeat(50)}\n\n${times('a[^a] ', size)}`,
  'footnotes in footnotes': (size) => counted((n) => `[^${n}]: a[^${n + 1}]\n`, size),
  'task lists': repeated('- [ ] a\n'),
};

const text: Record<string, Shape> = {
  backslashes: repeated('\\'),
  escapes: repeated('\\*'),
  entities: repeated('&amp;'),
  'entities that are none': repeated('&a'),
  ampersands: repeated('&'),
  'long numeric entities': repeated('&#0000000000;'),
  NUL: repeated('a\u0000'),
  autolinks: repeated('www.'),
  'autolinks with a domain': repeated('www.a.b '),
  'addresses in a run': repeated('http://'),
  addresses: repeated('https://a.example/b?c=(d) '),
  'an address with closing brackets': (size) => `http://a.b/${')'.repeat(size)}`,
  'addresses in brackets': repeated('(http://a.b/'),
  'e-mail addresses in a run': repeated('a@'),
  'e-mail characters': repeated('a.b-c_'),
  'e-mail addresses': repeated('a@b.c '),
  'one long word': repeated('a'),
  'long words': (size) => counted((n) => `${'a'.repeat(n % 5000)} `, size),
  'one long line': repeated('word '),
  'a surrogate alone': repeated('\ud800'),
  'full stops': repeated('.'),
  quotes: repeated('“a'),
  'ids in braces': repeated('{#a'),
  colons: repeated('a: '),
};

const articles: Record<string, Shape> = {
  'steps of one title': (size) => `# A\n\n## How to fix it\n\n${times('1. Reload the page\n', size)}`,
  'messages of one text': (size) => `# A\n\n## Error messages\n\n${times('- 502 Bad Gateway\n', size)}`,
  'questions of one text': (size) => `# A\n\n## FAQ\n\n${times('### Why?\n\nSo.\n\n', size)}`,
  'sections without text': (size) => `# A\n\n${times('## How to fix it\n\n', size)}`,
  'different sections': (size) => `# A\n\n${counted((n) => `## Heading ${n}\n\nText ${n}.\n\n`, size)}`,
  'links to no entry': (size) => `# A\n\n## How to fix it\n\n${times('1. Go [there](#x)\n', size)}`,
  'bold lines': (size) => `# A\n\n${counted((n) => `**Step ${n}:**\n\nText\n\n`, size)}`,
  'one step of many paragraphs': (size) => `# A\n\n## How to fix it\n\n1. Reload\n\n${times('   Text.\n\n', size)}`,
  'questions and answers': (size) => `# A\n\n## FAQ\n\n${counted((n) => `Q: Why ${n}?\n\nA: So.\n\n`, size)}`,
  'numbers that jump': (size) =>
    `# A\n\nHow to fix it:\n\n${counted((n) => `${(n * 7) % 100}. Do ${n}\n\nText\n\n`, size)}`,
  'bullets that ask': (size) => `A\n\nFAQ:\n\n${counted((n) => `- Why ${n}?\n\nSo it is\n\n`, size)}`,
  'numbers below 100': (size) => `A\n\n${times('55. Do\n\n', size)}`,
};

/** Every shape by its name. */
export const shapes: Record<string, Shape> = {
  ...emphasis,
  ...brackets,
  ...code,
  ...html,
  ...containers,
  ...blocks,
  ...text,
  ...articles,
};
