/** Articles with hostile texts in every position that an author can write to. */

/** An article as a file: its name gives the format. */
export interface HostileArticle {
  name: string;
  source: string;
}

/** A payload inside a YAML string. */
const quoted = (payload: string) => JSON.stringify(payload);

/** The positions of a Markdown article; each payload stands in all of them. */
const markdownPositions: Record<string, (payload: string) => string> = {
  message: (x) => `## Error messages\n\n### ${x}\n\nSome product shows it.`,
  'listed message': (x) => `## Error messages\n\n- ${x}\n- \`${x}\``,
  'exact text': (x) => `## Error messages\n\n### No answer\n\n> ${x}\n\n\`\`\`\n${x}\n\`\`\``,
  labels: (x) =>
    `## Error messages\n\n### Labelled\n\nText.\n\nShown by: ${x}\nLooks like: ${x}\nWho can act: ${x}\nMeans: ${x}\nCode: ${x} = ${x}\nFirst steps: [${x}](${x})`,
  'look-alike': (x) => `## Not this error\n\n### ${x}\n\nStatus: ${x}\nInstead: ${x}`,
  cause: (x) => `## Causes\n\n### ${x}\n\nBecause ${x}.\n\nWho can act: ${x}\nFixed by: ${x}`,
  step: (x) => `## How to fix it\n\n### ${x}\n\nText ${x} text.\n\nWorked if: ${x}\nTakes: ${x}\nRisk: ${x}`,
  'listed step': (x) => `## How to fix it\n\n1. ${x}\n2. Restart ${x}.\n\n   ${x}`,
  question: (x) => `## FAQ\n\n### ${x}?\n\n${x}\n\n**${x}?** ${x}`,
  heading: (x) => `## ${x}\n\nText.`,
  'link text': (x) => `## More\n\n[${x}](https://example.com/)`,
  'link target': (x) => `## More\n\n[x](${x}) [x](<${x}>) [x](https://example.com/ "${x}") <${x}>`,
  reference: (x) => `## More\n\n[x][${x}] [y][r]\n\n[${x}]: https://example.com/\n[r]: ${x}\n[s]: <${x}> "${x}"`,
  image: (x) => `## More\n\n![${x}](https://example.com/x.png) ![x](${x}) ![x](<${x}>) ![x](x.png "${x}")`,
  table: (x) => `## More\n\n| ${x} | b |\n| --- | :-: |\n| ${x} | \`${x}\` |`,
  'table of messages': (x) => `## Error messages\n\n| Message | ${x} |\n| --- | --- |\n| ${x} | ${x} |`,
  'info string': (x) => `## More\n\n~~~${x}\ncode\n~~~`,
  footnote: (x) => `## More\n\nText[^1] and[^${x}].\n\n[^1]: ${x}\n\n[^${x}]: text`,
  id: (x) => `## How to fix it\n\n### Restart it {#${x}}\n\nText.`,
  'raw block': (x) => `## More\n\n${x}`,
  emphasis: (x) => `## More\n\n**${x}** _${x}_ ~~${x}~~ \\${x}`,
  quotation: (x) => `## More\n\n> ${x}\n>\n> - ${x}`,
};

/** One Markdown article a position, with all of `payloads` in it. */
export function markdownWith(payloads: readonly string[]): HostileArticle[] {
  return Object.values(markdownPositions).map((write, index) => ({
    name: `markdown-${index}.md`,
    source: `# A title\n\nAn introduction.\n\n${payloads.map(write).join('\n\n')}\n`,
  }));
}

/** The payload as title, summary and every other value of front matter, and as a key. */
export function frontMatterWith(payload: string): HostileArticle[] {
  const value = quoted(payload);
  const keys = ['title', 'summary', 'status', 'updated', 'lang'];
  const body = '---\n\nText.\n\n## How to fix it\n\n1. Restart it.\n';
  return [
    `---\ntitle: ${value}\nsummary: ${value}\nstatus: ${value}\n${body}`,
    `---\n${keys.map((key) => `${key}: ${payload}\n`).join('')}${body}`,
    `---\nredirectFrom: [${value}]\n${body}`,
    `---\n${value}: x\n${payload}: y\n${body}`,
    `# ${payload}\n\n${payload}\n\n## How to fix it\n\n1. Restart it.\n`,
  ].map((source, index) => ({ name: `front-matter-${index}.md`, source }));
}

/** Plain text with the payloads in all its positions. */
export function textWith(payloads: readonly string[]): HostileArticle {
  const [first = ''] = payloads;
  const sections = payloads.map(
    (x) =>
      `Error Messages\n\n• ${x}\n“${x}”\n\nWhat Causes It?\n\n• ${x}\n\n  Fixed by: ${x}\n\nHow to Fix It\n\n1. ${x}\n\n   ${x}\n\n   Worked if: ${x}\n\n2. Restart ${x} {#${x}}\n\nFAQ\n\n${x}?\n\n${x}\n\nAbout ${x}\n\n${x}`,
  );
  return { name: 'text.txt', source: `${first}\n\n${first}\n\n${sections.join('\n\n')}\n` };
}

/** The payload as a whole page, in its texts, and in attributes with every kind of quotes. */
export function htmlWith(payload: string): HostileArticle[] {
  const attribute = payload.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  const names = [
    'href',
    'src',
    'title',
    'alt',
    'style',
    'onclick',
    'class',
    'id',
    'name',
    'lang',
    'dir',
    'datetime',
    'content',
    'srcset',
    'data-src',
  ];
  const text = payload.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const elements = [
    'a',
    'img',
    'p',
    'li',
    'time',
    'meta',
    'h2',
    'td',
    'details',
    'pre',
    'code',
    'ol',
    'iframe',
    'svg',
    'form',
    'video',
    'base',
    'link',
  ];
  const attributes = (quote: (value: string) => string) => names.map((name) => `${name}=${quote(attribute)}`).join(' ');
  return [
    payload,
    `<h1>${payload}</h1><h2>Error messages</h2><ul><li>${payload}</li></ul><h2>How to fix it</h2><ol><li>${payload}</li></ol>`,
    `<h1>${text}</h1><p>${text}</p><h2>How to fix it</h2><ol><li>${text}</li></ol><h2>FAQ</h2><h3>${text}?</h3><p>${text}</p>`,
    `<title>${payload}</title><h1>A title</h1><h2>How to fix it</h2>${elements.map((name) => `<${name} ${attributes((value) => `"${value}"`)}>x</${name}>`).join('\n')}`,
    `<h1>A title</h1><p>${elements.map((name) => `<${name} href=${payload} src='${payload}' title="${payload}">x</${name}>`).join('\n')}`,
  ].map((source, index) => ({ name: `html-${index}.html`, source }));
}
