/** Where the working files of one build lie: the hand-over from the compiler to Astro. */
import { resolve } from 'node:path';

/**
 * The folder named by `WAYMARK_WORK`, else `.waymark`, below the project's root. Builds that run side by side each name one of
 * their own.
 */
export function workFolder(root = resolve(import.meta.dirname, '../..')) {
  const folder = resolve(root, process.env.WAYMARK_WORK ?? '.waymark');
  return {
    folder,
    /** One JSON file a collection, an object from entry key to entry. */
    collection: (name: string) => `${folder}/collections/${name}.json`,
    /** Copies of the owner's editorial pages, so that their imports resolve from inside the project. */
    pages: `${folder}/pages`,
    /** Files that go into the output as they are: logo, images. */
    public: `${folder}/public`,
    /** Astro's own cache. */
    cache: `${folder}/astro`,
  };
}
