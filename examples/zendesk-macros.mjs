#!/usr/bin/env node
/**
 * Turns the steps of a Waymark site into macros for Zendesk, one line of JSON each, as its API takes them:
 *
 *   node examples/zendesk-macros.mjs https://help.example.com/ > macros.jsonl
 *   node examples/zendesk-macros.mjs dist --site https://help.example.com/ > macros.jsonl
 *
 * The first argument is the address of the site, or the folder that it was built into. A folder does not always know where it will be, so
 * that the links in it may need `--site`. The form of a macro: https://developer.zendesk.com/api-reference/ticketing/business-rules/macros/
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const { positionals, values } = parseArgs({ allowPositionals: true, options: { site: { type: 'string' } } });
const [from] = positionals;
if (!from) {
  console.error('usage: node zendesk-macros.mjs SITE-OR-FOLDER [--site URL]');
  process.exit(2);
}

const isUrl = /^https?:/.test(from);
try {
  const { steps } = await read('steps');
  const { guides } = await read('guides');
  const titles = new Map(guides.map(({ id, title }) => [id, title]));
  for (const step of steps) console.log(JSON.stringify(macroOf(step, titles.get(step.guide))));
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

/** A file of the API. Within version 1 fields are only added. */
async function read(name) {
  const path = `api/v1/${name}.json`;
  const text = isUrl ? await fetched(new URL(path, from.replace(/\/?$/, '/'))) : await readFile(join(from, path), 'utf8');
  const file = JSON.parse(text);
  if (file.version !== 1) throw new Error(`${path} has version ${file.version}, this script reads version 1`);
  return file;
}

async function fetched(url) {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${url} answers ${answer.status}`);
  return answer.text();
}

/** The macro that writes a step of a guide into the reply. */
function macroOf(step, guideTitle) {
  const { code, title, html, workedIf, takes, risk } = step;
  const spoken = `${code.slice(0, 3)} ${code.slice(3)}`;
  const parts = [
    `<p><strong>${escaped(title)}</strong></p>`,
    risk && `<p>Before you begin: ${escaped(risk)}</p>`,
    inFull(html, step),
    workedIf && `<p>It worked if: ${escaped(workedIf)}</p>`,
    takes && `<p>It takes: ${escaped(takes)}</p>`,
    `<p><a href="${escaped(addressOf(step))}">Step ${spoken}</a></p>`,
  ];
  const value = withoutPlaceholders(parts.filter(Boolean).join('\n'));
  // Two colons make a folder of the menu in which agents look for a macro.
  const [folder, name] = [guideTitle, title].map((text) => text.replaceAll('::', ':'));
  return {
    macro: {
      title: `${folder}::${name} (${spoken})`,
      actions: [{ field: 'comment_value_html', value }],
    },
  };
}

/** The address of a step in full: a reply is read outside the site. */
function addressOf({ url, href }) {
  const site = values.site ?? href ?? (isUrl ? from : undefined);
  if (!site) throw new Error('the site does not know its address: give it with --site URL');
  return new URL(url, site).href;
}

/** HTML with the links and pictures of the site in full. */
function inFull(html, step) {
  const site = addressOf(step);
  return html.replaceAll(/ (href|src)="([/#][^"]*)"/g, (_, name, path) => ` ${name}="${new URL(path, site).href}"`);
}

/** Zendesk reads `{{…}}` and `{%…%}` as placeholders; an error message may hold them as text. */
function withoutPlaceholders(text) {
  return text.replaceAll('{{', '{&#123;').replaceAll('{%', '{&#37;');
}

function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
