/** A bundle that several events may ask for. */
import { loadScript } from './load-script.ts';

/** Gives what loads the script at `address`: once, and after a failure once more when it is next asked for. */
export function loadOnce(address: string): () => Promise<unknown> {
  let loading: Promise<unknown> | undefined;
  return () => {
    loading ??= loadScript(address).catch((reason) => {
      loading = undefined;
      throw reason;
    });
    return loading;
  };
}
