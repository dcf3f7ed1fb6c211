/**
 * Gives the build what it derives from `data/`: small virtual modules to bundle, and files to ship. Nothing derived is committed.
 * A file that breaks the schema fails the build with file, record and field.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { packLexicon } from '../lexicon-pack';
import { counts } from './counts';
import { type ExtensionFile, extensionFiles } from './extension-files';
import { buildLexicon } from './lexicon';
import { type Dataset, dataFolder, readDataset, substanceFiles } from './records';
import { retractionDates } from './retractions';
import { datasetVersion } from './version';

const PREFIX = 'virtual:obelus/';

/** A parsed string is read several times faster than the same object written as code. */
const parsed = (value: unknown) => `JSON.parse(${JSON.stringify(JSON.stringify(value))})`;

const modules: Readonly<Record<string, (dataset: Dataset) => string>> = {
  lexicon: (dataset) => `
    import { unpackLexicon } from ${JSON.stringify(join(dataFolder, 'lexicon-pack.ts'))};
    export const lexicon = /* @__PURE__ */ unpackLexicon(${parsed(packLexicon(buildLexicon(dataset)))});`,
  dataset: (dataset) => `
    export const datasetVersion = ${JSON.stringify(datasetVersion(dataset))};
    export const retractionDates = ${JSON.stringify(retractionDates)};
    export const counts = ${JSON.stringify(counts(dataset))};`,
  project: () => `export const issuePage = ${JSON.stringify(issuePage())};`,
  sites: ({ sites }) => `export const sites = ${parsed(sites)};`,
};

/** Where wrong matches are collected: `bugs.url` of package.json; null without one. */
function issuePage(): string | null {
  const { bugs } = JSON.parse(readFileSync(join(dataFolder, '../package.json'), 'utf8')) as { bugs?: { url?: string } };
  return bugs?.url ?? null;
}

/** For `vite.plugins`: resolves the modules that `virtual.d.ts` declares, and builds anew when a record changes. */
export function obelusData(): Plugin {
  return {
    name: 'obelus-data',
    resolveId: (id) => (id.startsWith(PREFIX) && id.slice(PREFIX.length) in modules ? `\0${id}` : null),
    load(id) {
      const build = id.startsWith(`\0${PREFIX}`) ? modules[id.slice(PREFIX.length + 1)] : undefined;
      if (!build) return null;
      const files = ['outcomes.json', 'citations.json', 'sites.json', ...substanceFiles()];
      for (const file of files) this.addWatchFile(join(dataFolder, file));
      return build(readDataset());
    },
  };
}

/** For the hook `build:publicAssets`: `lexicon.json`, `evidence.json`, `citations.json` and `retractions.json`. @throws DataError */
export const dataFiles = (): ExtensionFile[] => extensionFiles(readDataset());
