/** One picture beside an article: its file, and what kind and size of picture it holds. */
import { createHash } from 'node:crypto';
import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { basename, dirname, extname, join, relative, resolve, sep } from 'node:path';
import { imageSize } from 'image-size';
import { quote } from '../article/index.ts';
import { suggestId } from '../guide/index.ts';
import { displayPath } from './display-path.ts';

/** A picture that can be shown. */
export interface FoundPicture {
  /** Absolute path of its file. */
  file: string;
  /** Name in the output: with a part of its content's hash, so that a changed picture has another. */
  name: string;
  /** In pixels, as a reader sees it. */
  width: number;
  height: number;
}

/** The kind of picture that each ending promises. An SVG file may hold script, so it is none of them. */
const kinds: Record<string, string> = {
  '.png': 'png',
  '.jpg': 'jpg',
  '.jpeg': 'jpg',
  '.gif': 'gif',
  '.webp': 'webp',
  '.avif': 'avif',
};

const expected = 'expected a PNG, JPEG, GIF, WebP or AVIF file';

/** In bytes. Larger files are photographs that nobody has made smaller for readers. */
const largest = 20_000_000;

/**
 * Finds the picture at a path relative to `folder`, which it must not lead out of, also not by a link.
 *
 * @param path With `/` between its parts.
 * @param folder Absolute path of the article's folder, links resolved.
 * @returns The picture, or why it cannot be shown.
 */
export async function findPicture(path: string, folder: string): Promise<FoundPicture | { fault: string }> {
  const said = quote(path);
  const outside = `Unexpected picture ${said} outside the article's folder, expected one in it; put it beside the article`;
  // On any system, so that an article is the same everywhere.
  if (path.startsWith('/') || /^[a-z]:/i.test(path)) return { fault: outside };
  const place = resolve(folder, path);
  if (!isInside(place, folder)) return { fault: outside };
  const ending = extname(place).toLowerCase();
  if (ending === '.svg') return { fault: `Unexpected SVG picture ${said}, which may hold script; ${expected}` };
  const promised = kinds[ending];
  const file = await realpath(place).catch(() => undefined);
  if (file === undefined) return { fault: await missing(said, place) };
  if (!isInside(file, folder)) return { fault: outside };
  const found = await stat(file);
  if (!found.isFile() || !promised) return { fault: `Unexpected ${said} as a picture, ${expected}` };
  if (found.size > largest) {
    const heavy = `Unexpected picture ${said} of ${Math.round(found.size / 1_000_000)} MB`;
    return { fault: `${heavy}, expected at most ${largest / 1_000_000} MB; save it smaller` };
  }
  try {
    return measured(await readFile(file), { file, said, promised, ending });
  } catch (error) {
    const reason = `Unexpected picture ${said} that cannot be read: ${(error as Error).message}; let it be read by you`;
    return { fault: reason };
  }
}

/** No picture is smaller; what is says nothing of its kind. */
const fewestBytes = 24;

function measured(
  bytes: Uint8Array,
  { file, said, promised, ending }: Record<'file' | 'said' | 'promised' | 'ending', string>,
): FoundPicture | { fault: string } {
  const { type, width, height, orientation = 1 } = bytes.length < fewestBytes ? {} : sizeOf(bytes);
  if (type !== promised || !width || !height) {
    const found = type === undefined || type === promised ? 'what is no picture' : `a picture of the kind ${type}`;
    return { fault: `Unexpected content of ${said}, ${found}; ${expected} that is what its name says` };
  }
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 12);
  const stem = suggestId(basename(file, extname(file)));
  // A camera held upright notes that in the file, and browsers turn the picture.
  const turned = orientation > 4;
  return {
    file,
    name: `${stem ? `${hash}-${stem}` : hash}${ending}`,
    width: turned ? height : width,
    height: turned ? width : height,
  };
}

function sizeOf(bytes: Uint8Array): Partial<ReturnType<typeof imageSize>> {
  try {
    return imageSize(bytes);
  } catch {
    return {};
  }
}

/** Says where a picture was looked for, and of a file there whose name differs in its capitals alone. */
async function missing(said: string, place: string): Promise<string> {
  const names = await readdir(dirname(place)).catch((): string[] => []);
  const other = names.find((name) => name.toLowerCase() === basename(place).toLowerCase());
  const hint = other === undefined ? '' : `, where ${quote(other)} is`;
  return `Unexpected picture ${said}: there is no file ${displayPath(place)}${hint}; put it there, or correct its path`;
}

function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && resolve(folder, way) === join(folder, way);
}
