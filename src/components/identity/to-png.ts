/** A drawing to a picture: the same bytes on every machine, as the renderer is WebAssembly. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';

let ready: Promise<void> | undefined;

/** Renders SVG as PNG in the size that its `viewBox` or its width and height say. It may hold no text: there are no fonts. */
export async function toPng(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  ready ??= load();
  await ready;
  return new Uint8Array(new Resvg(svg).render().asPng());
}

async function load(): Promise<void> {
  await initWasm(await readFile(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')));
}
