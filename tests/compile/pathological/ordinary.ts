/** Long articles as people write them: none may be refused, however long a log or a table in it is. */

type Article = (size: number) => string;

/** Pieces made from their numbers, as many as fit. */
function fill(size: number, piece: (n: number) => string): string {
  const pieces: string[] = [];
  for (let length = 0, n = 1; ; n++) {
    const next = piece(n);
    length += next.length;
    if (length > size) return pieces.join('');
    pieces.push(next);
  }
}

const head = '# 502 Bad Gateway on our platform\n\nOne server asked another for the page and got no usable answer.\n\n';
const step = (n: number) => `### ${n}. Restart service number ${n}

Open the console of machine ${n}, choose **Services**, then \`app-${n}\`, and press *Restart*. See [the manual](https://docs.example.com/${n}).

- Wait for ${n} seconds.
- Watch the log (it says \`ready\` when it is).

Worked if: the page of service ${n} appears.

`;
const sentence = (n: number) =>
  `Paragraph ${n} tells of a proxy (nginx, HAProxy or Varnish) that waits for an application, and of what its log [error] said at ${n} o'clock.`;

/** As Markdown. */
export const ordinaryMarkdown: Record<string, Article> = {
  'many steps': (size) => `${head}## How to fix it\n\n${fill(size, step)}`,
  'many messages': (size) =>
    `${head}## Error messages\n\n${fill(size, (n) => `### HTTP Error 502.${n} - Bad Gateway\n\nShown when connection *${n}* breaks off.\n\n> upstream ${n} sent [no] valid header\n\n`)}`,
  'a long numbered list': (size) =>
    `${head}## How to fix it\n\n${fill(size, (n) => `${n}. Restart service ${n} and wait until *it* answers on port ${n}.\n`)}`,
  'a numbered list with paragraphs': (size) =>
    `${head}## How to fix it\n\n${fill(size, (n) => `${n}. Restart service ${n}.\n\n   Then wait for it, and look at [its page](https://example.com/${n}).\n\n   \`\`\`sh\n   systemctl restart app-${n}\n   \`\`\`\n\n`)}`,
  'a long table': (size) =>
    `${head}## Error messages\n\n| Code | Product | Meaning |\n|---|---|---|\n${fill(size, (n) => `| 502.${n} | nginx \`1.${n}\` | upstream *${n}* closed the connection (see [log](#log)) |\n`)}`,
  'a long log': (size) =>
    `${head}## What the log says\n\n\`\`\`\n${fill(size, (n) => `2026-11-25 [error] ${n}#${n}: *${n} upstream prematurely closed connection [::1]:8080 **** <html> &amp; "GET /a_b_c?x[]=1&y[]=2" ${'>'.repeat(n % 9)}\n`)}\`\`\`\n`,
  'an indented log': (size) =>
    `${head}## What the log says\n\n${fill(size, (n) => `    [${n}] at module.exports (/app/[slug]/__init__.py:${n}) *** {"a":[[[${n}]]]}\n`)}`,
  'one line of JSON': (size) =>
    `${head}\`\`\`json\n{"rows":[${fill(size, (n) => `{"id":${n},"tags":[["a","b"],["c"]],"note":"*x* _y_ \`z\`"},`)}null]}\n\`\`\`\n`,
  'one word of base64': (size) =>
    `${head}\`\`\`\n${fill(size, (n) => `QmFkIEdhdGV3YXk${(n * 7919) % 1000}+/`)}==\n\`\`\`\n`,
  'base64 in lines': (size) => `${head}${fill(size, (n) => `${'QmFkIEdhdGV3YXk'.repeat(4)}${(n * 7919) % 1000}+/\n`)}`,
  rulers: (size) =>
    `${head}${fill(size, (n) => `Part ${n}\n${'='.repeat(200)}\n\n${sentence(n)}\n\n${'*'.repeat(200)}\n\n${'-'.repeat(200)}\n\n${'_'.repeat(78)}\n\n`)}`,
  'ASCII art': (size) =>
    `${head}${fill(size, (n) => `\`\`\`\n${'*'.repeat(120)}\n*${' '.repeat(118)}*\n|  [browser] ---> [proxy ${n}] -X-> [app]  |\n${'#'.repeat(120)}\n\`\`\`\n\n`)}`,
  prose: (size) => `${head}${fill(size, (n) => `${sentence(n)} ${sentence(n + 1)}\n\n`)}`,
  'one paragraph': (size) => `${head}${fill(size, (n) => `${sentence(n)}\n`)}`,
  quotes: (size) => `${head}${fill(size, (n) => `> ${sentence(n)}\n>\n> > ${sentence(n)}\n\n`)}`,
  'one long quote': (size) => `${head}${fill(size, (n) => `> ${sentence(n)}\n>\n`)}`,
  'many links': (size) =>
    `${head}${fill(size, (n) => `See [page ${n}][p${n}] and <https://example.com/${n}> or https://example.com/x/${n}.\n\n`).slice(0, size / 2)}\n\n${fill(size / 2, (n) => `[p${n}]: https://example.com/pages/${n} "Page ${n}"\n`)}`,
  'many questions': (size) =>
    `${head}## FAQ\n\n${fill(size, (n) => `### Is error ${n} my fault?\n\n${sentence(n)}\n\n`)}`,
  'nested lists': (size) =>
    `${head}## How to fix it\n\n${fill(size, (n) => `- Check machine ${n}\n  - its proxy\n    - its log\n      - the last line\n        - the word *${n}*\n`)}`,
  'pages of HTML': (size) => `${head}${fill(size, (n) => `<div class="note"><p>Part ${n} <b>bold</b></p></div>\n\n`)}`,
  'bold lead-ins': (size) =>
    `${head}## Causes\n\n${fill(size, (n) => `**The server ${n} is overloaded.** ${sentence(n)}\n\n`)}`,
};

/** As plain text. */
export const ordinaryText: Record<string, Article> = {
  'many steps': (size) =>
    `502 Bad Gateway\n\nHow to fix it:\n\n${fill(size, (n) => `${n % 100}. Restart service ${n}\n\n   Open the console and press Restart (see https://example.com/${n}).\n\n`)}`,
  'many bullets': (size) =>
    `502 Bad Gateway\n\nError messages\n\n${fill(size, (n) => `• "502 Bad Gateway – nginx ${n}"\n`)}`,
  'many sections': (size) =>
    `502 Bad Gateway\n\n${fill(size, (n) => `Why it happens ${n}\n\n${sentence(n)}\n\n- a proxy\n- a firewall\n\n`)}`,
  prose: (size) => `502 Bad Gateway\n\n${fill(size, (n) => `${sentence(n)} ${sentence(n + 1)}\n\n`)}`,
  'a long log': (size) =>
    `502 Bad Gateway\n\nThe log\n\n${fill(size, (n) => `2026-11-25 [error] ${n}#${n}: *${n} upstream [[::1]]:8080 **** "GET /a_b_c?x[]=1" ${'>'.repeat(n % 9)}\n`)}`,
  'one line': (size) => `502 Bad Gateway\n\n${fill(size, (n) => `${sentence(n)} `)}`,
  'one line of JSON': (size) => `502\n\n{"rows":[${fill(size, (n) => `{"id":${n},"tags":[["a"]]},`)}null]}\n`,
  rulers: (size) =>
    `502 Bad Gateway\n\n${fill(size, (n) => `Part ${n}\n${'='.repeat(200)}\n\n${sentence(n)}\n\n${'*'.repeat(200)}\n\n`)}`,
  questions: (size) =>
    `502 Bad Gateway\n\nFAQ\n\n${fill(size, (n) => `Is error ${n} my fault?\n\n${sentence(n)}\n\n`)}`,
};
