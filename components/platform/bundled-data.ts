/** The files that the build puts beside our scripts. Read by the background; they never leave the extension. */
import { datasetVersion } from 'virtual:obelus/dataset';
import { browser } from 'wxt/browser';
import type { PackedLexicon } from '../../data/lexicon-pack';
import type { CitationsSource } from './citations-store';
import type { EvidenceSource } from './evidence-store';

async function bundledFile<T>(name: 'lexicon' | 'evidence' | 'citations' | 'retractions'): Promise<T> {
  const response = await fetch(browser.runtime.getURL(`/${name}.json`));
  return response.json();
}

export const bundledLexicon = (): Promise<PackedLexicon> => bundledFile('lexicon');

export const bundledEvidence: EvidenceSource = { version: datasetVersion, load: () => bundledFile('evidence') };

export const bundledCitations: CitationsSource = {
  citations: () => bundledFile('citations'),
  retractions: () => bundledFile('retractions'),
};
