/** What package-lock.json says of each npm package. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

export interface LockedPackage {
  name: string;
  version: string;
  /** An SPDX expression; empty where the package names none. */
  licence: string;
  /** True where it may become part of the extension; all others are tools. */
  shipped: boolean;
  integrity: string;
  hasInstallScript: boolean;
  /** Why its makers ask not to use it; empty where they do not. */
  deprecated: string;
  /** An address or folder to take it from in place of the registry; empty where there is none. */
  elsewhere: string;
}

interface Entry {
  version?: string;
  license?: string;
  dev?: boolean;
  integrity?: string;
  hasInstallScript?: boolean;
  deprecated?: string;
  resolved?: string;
  link?: boolean;
}

const root = resolve(import.meta.dirname, '../..');

/** By name; a name stands twice where two versions of it are installed. */
export function lockedPackages(): LockedPackage[] {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as { packages: Record<string, Entry> };
  return Object.entries(packages)
    .filter(([path]) => path !== '')
    .map(([path, entry]) => ({
      name: path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length),
      version: entry.version ?? '',
      licence: entry.license ?? '',
      shipped: !entry.dev,
      integrity: entry.integrity ?? '',
      hasInstallScript: entry.hasInstallScript ?? false,
      deprecated: entry.deprecated ?? '',
      elsewhere: entry.resolved ?? (entry.link ? path : ''),
    }))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
}
