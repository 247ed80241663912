/** Whether node_modules holds what package-lock.json asks for. Plain JavaScript for any Node from 18 on. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Compares package-lock.json with the lockfile that npm leaves inside node_modules once an install is complete, whoever ran it.
 * Optional packages count when they name this platform.
 *
 * @param {string} root Folder of package-lock.json.
 * @param {{ platform: string, arch: string, libc: string }} machine The names npm calls this machine by.
 * @returns {boolean}
 */
export function isInstalled(root, machine = thisMachine()) {
  const wanted = packages(join(root, 'package-lock.json'));
  const installed = packages(join(root, 'node_modules', '.package-lock.json'));
  return Object.entries(wanted)
    .filter(([folder, entry]) => folder !== '' && (!entry.optional || isFor(entry, machine)))
    .every(
      ([folder, entry]) =>
        installed[folder]?.version === entry.version && existsSync(join(root, folder, 'package.json')),
    );
}

/** The packages of a lockfile by their folders; none when it is missing or not complete. */
function packages(lockfile) {
  try {
    return JSON.parse(readFileSync(lockfile, 'utf8')).packages ?? {};
  } catch {
    return {};
  }
}

function isFor({ os, cpu, libc }, machine) {
  const names = (list, name) => [list].flat().includes(name);
  return names(os, machine.platform) && names(cpu, machine.arch) && (!libc || names(libc, machine.libc));
}

function thisMachine() {
  const { platform, arch } = process;
  const libc = process.report.getReport().header.glibcVersionRuntime ? 'glibc' : 'musl';
  return { platform, arch, libc };
}
