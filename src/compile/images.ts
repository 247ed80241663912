/** The pictures of a guide: found beside its article, and shown in their size. */
import { dirname } from 'node:path';
import type { VFileMessage } from 'vfile-message';
import type { Picture } from '../article/index.ts';
import { pictureFolder, type SettledGuide } from '../guide/index.ts';
import { type FoundPicture, findPicture } from './images-find.ts';
import { fileFault } from './messages.ts';

/** A picture to be copied into the output. */
export interface PictureCopy {
  /** Absolute path of the file. */
  from: string;
  /** Path in the output, with `/` between its parts. */
  to: string;
}

/** A guide whose pictures have their files. */
export interface Illustrated {
  settled: SettledGuide;
  copies: PictureCopy[];
  /** A fault for each picture that cannot be shown, at its place. */
  messages: VFileMessage[];
}

/**
 * Finds the files of a guide's pictures. In its bodies, each that is found gets its address, relative to the guide's, and its size.
 *
 * @param pictures Where the article shows pictures.
 * @param article Absolute path of the article, links resolved.
 * @param name The article's path as messages give it.
 */
export async function illustrate(
  settled: SettledGuide,
  pictures: Picture[],
  article: string,
  name: string,
): Promise<Illustrated> {
  const messages: VFileMessage[] = [];
  const found = new Map<string, FoundPicture>();
  const copies = new Map<string, string>();
  for (const { src, path, line, column } of pictures) {
    if (found.has(src)) continue;
    const picture = await findPicture(path, dirname(article));
    if ('fault' in picture) {
      messages.push(fileFault(name, picture.fault, 'image-missing', { line, column }));
      continue;
    }
    found.set(src, picture);
    copies.set(`${settled.guide.id}/${pictureFolder}/${picture.name}`, picture.file);
  }
  return { settled: withSizes(settled, found), copies: Array.from(copies, ([to, from]) => ({ from, to })), messages };
}

function withSizes(settled: SettledGuide, found: ReadonlyMap<string, FoundPicture>): SettledGuide {
  if (found.size === 0) return settled;
  const sized = <Entry extends { html: string }>(entries: Entry[]) =>
    entries.map((entry) => ({ ...entry, html: entry.html.replaceAll(/<img src="([^"]*)"/g, sizedTag) }));
  const sizedTag = (tag: string, src: string) => {
    const picture = found.get(src);
    if (!picture) return tag;
    return `<img src="${pictureFolder}/${picture.name}" width="${picture.width}" height="${picture.height}"`;
  };
  const { guide, variants, causes, steps, faq } = settled;
  return {
    guide: { ...guide, sections: sized(guide.sections), lookAlikes: sized(guide.lookAlikes) },
    variants: sized(variants),
    causes: sized(causes),
    steps: sized(steps),
    faq: sized(faq),
  };
}
