/** Addresses that stand in a text without signs of a link: remark looks for them in every word, which takes half of its time. */
import remarkGfm from 'remark-gfm';
import type { PluggableList, Processor } from 'unified';

/** In a longer piece, in characters, e-mail addresses are found by the look that remark takes at texts once they are read. */
const longest = 100_000;

/** The plugins by which remark reads a piece of GitHub's Markdown as fast as what stands in it allows. */
export function pluginsFor(text: string): PluggableList {
  // What is written as an entity or behind a backslash may be a part of an address.
  if (!/[@&\\]|:\/\/|www\./i.test(text))
    return [remarkGfm, [forgo, [mail, 'wwwAutolink', 'protocolAutolink']], lookOnce];
  return text.length <= longest && text.includes('@') ? [remarkGfm] : [remarkGfm, [forgo, [mail]]];
}

const mail = 'emailAutolink';

/** A plugin that takes constructs of texts out of micromark. */
function forgo(this: Processor, names: string[]): void {
  for (const extension of (this.data().micromarkExtensions ?? []).flat()) {
    for (const [code, constructs] of Object.entries(extension.text ?? {})) {
      const others = [constructs].flat().filter((construct) => !names.includes(construct?.name ?? ''));
      Object.assign(extension.text ?? {}, { [code]: others });
    }
  }
}

/** A plugin that takes no look at texts once they are read. */
function lookOnce(this: Processor): void {
  for (const extension of (this.data().fromMarkdownExtensions ?? []).flat()) extension.transforms = [];
}
