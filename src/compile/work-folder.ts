/** Where the working files of one build lie: the hand-over from the compiler to Astro. */
import { join, resolve } from 'node:path';

/**
 * The paths in a work folder.
 *
 * @param folder The folder; by default the one `WAYMARK_WORK` names, else `.waymark` in the working directory. Builds that run side by
 *   side each name one of their own.
 */
export function workFolder(folder = resolve(process.env.WAYMARK_WORK ?? '.waymark')) {
  return {
    folder,
    /** One JSON file a collection, an object from entry key to entry. */
    collection: (name: string) => join(folder, 'collections', `${name}.json`),
    /** Copies of the owner's editorial pages, so that their imports resolve from inside the project. */
    pages: join(folder, 'pages'),
    /** The ledgers as the release that is being made will leave them. */
    ledgers: join(folder, 'ledgers'),
    /** Files that go into the output as they are: the logo, and pictures. */
    public: join(folder, 'public'),
    /** Astro's own cache. */
    cache: join(folder, 'astro'),
  };
}
