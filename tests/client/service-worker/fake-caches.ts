/** The part of the browser's Cache Storage that the store uses, in memory. */

/** An empty Cache Storage; it hands out copies, as a browser does. */
export function fakeCaches() {
  const all = new Map<string, Map<string, Response>>();
  const open = async (name: string) => {
    const cache = all.get(name) ?? new Map<string, Response>();
    all.set(name, cache);
    return {
      match: async (key: string) => cache.get(key)?.clone(),
      put: async (key: string, response: Response) => void cache.set(key, response),
      keys: async () => [...cache.keys()].map((url) => ({ url })),
      delete: async (key: string) => cache.delete(key),
    };
  };
  return { open, keys: async () => [...all.keys()], delete: async (name: string) => all.delete(name) };
}
