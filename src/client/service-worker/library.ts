/** The site as the worker knows it: what is where, what is kept, and what is to be kept next. */
import { codeFolder, matchFolder } from '../../guide/addresses.ts';
import { type Files, listPath, type Manifest, searchGroup } from './manifest.ts';
import type { Store } from './store.ts';

/** A file of the site, and its revision in this version. */
interface Place {
  path: string;
  revision: string;
}

/** Path of the home page: what is kept for every reader. */
const home = '';

/** Knows the site's files and keeps them; made once for each life of the worker. */
export interface Library {
  /** The file that `path` means (a page also without its last slash), or `undefined` if it is not known, or not yet. */
  locate(path: string): Promise<Place | undefined>;
  /** The same, fetching the list of the guide it belongs to if need be. */
  locateNow(path: string): Promise<Place | undefined>;
  /**
   * Keeps the home page, and brings what was kept of earlier versions up to date; without `ahead`, only the lists by which it is found.
   * Rejects when something cannot be had.
   */
  install(ahead: boolean): Promise<void>;
  /** Keeps the shell, all of a guide, and the search; of a small site everything. Rejects when something cannot be had. */
  keepAhead(guide: string): Promise<void>;
  /** Whether the file that `path` means is kept as it was in an earlier version, other than now; asked before `prune`. */
  hasEarlier(path: string): Promise<boolean>;
  /** Drops what belongs to no current file. */
  prune(): Promise<void>;
}

export function openLibrary(manifest: Manifest, store: Store): Library {
  const groups = Object.keys(manifest.groups);
  const lists = new Map<string, Files>();

  const keptList = async (group: string): Promise<Files | undefined> => {
    const known = lists.get(group);
    const revision = manifest.groups[group];
    if (known || revision === undefined) return known;
    const list: Files | undefined = await (await store.get(listPath(group), revision))?.json();
    if (list) lists.set(group, list);
    return list;
  };

  const list = async (group: string): Promise<Files | undefined> => {
    const revision = manifest.groups[group];
    if (revision === undefined) return undefined;
    await store.fill({ [listPath(group)]: revision });
    return keptList(group);
  };

  const keep = async (group: string) => store.fill((await list(group)) ?? {});

  /** Groups whose list can name `path`: a guide's pages begin with its id; its entries in the search's index and its steps' codes do not. */
  const groupsOf = (path: string) => {
    const [folder = ''] = path.split('/', 1);
    if (folder === matchFolder) return [searchGroup];
    if (folder === codeFolder) return groups;
    return folder === searchGroup ? [searchGroup, ...groups] : [folder];
  };

  const locateIn = async (path: string, read: (group: string) => Promise<Files | undefined>) => {
    const shell = find(manifest.shell, path);
    if (shell) return shell;
    for (const group of groupsOf(path)) {
      const place = find((await read(group)) ?? {}, path);
      if (place) return place;
    }
    return undefined;
  };

  return {
    locate: (path) => locateIn(path, keptList),
    // A code does not tell its guide: to fetch the list of every guide for one would be too much.
    locateNow: (path) => locateIn(path, path.startsWith(`${codeFolder}/`) ? keptList : list),
    async install(ahead) {
      const kept = await store.paths();
      const hasShell = Object.keys(manifest.shell).some((path) => path !== home && kept.has(path));
      await store.fill(ahead && hasShell ? manifest.shell : { [home]: manifest.shell[home]! });
      for (const group of groups.filter((name) => kept.has(listPath(name)))) {
        const files = (await list(group)) ?? {};
        if (ahead) await store.fill(files);
      }
    },
    async keepAhead(guide) {
      await store.fill(manifest.shell);
      for (const group of [guide, searchGroup]) if (group in manifest.groups) await keep(group);
      if (manifest.small) for (const group of groups) await keep(group);
    },
    async hasEarlier(path) {
      const place = await locateIn(path, keptList);
      return place !== undefined && store.hasOther(place.path, place.revision);
    },
    prune: () =>
      store.prune(async () => {
        const files: Files[] = [manifest.shell];
        for (const group of groups) {
          const kept = await keptList(group);
          if (kept) files.push(kept, { [listPath(group)]: manifest.groups[group]! });
        }
        return files;
      }),
  };
}

function find(files: Files, path: string): Place | undefined {
  for (const candidate of [path, `${path}/`]) {
    const revision = Object.hasOwn(files, candidate) ? files[candidate] : undefined;
    if (revision !== undefined) return { path: candidate, revision };
  }
  return undefined;
}
