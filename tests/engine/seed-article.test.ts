import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createReader } from '../../components/engine/reader';
import { buildLexicon } from '../../data/build/lexicon';
import { readDataset } from '../../data/build/records';
import { cutPage } from '../corpus/cut';

/** The article that the project began with. Its text is not ours, so it stands beside the project; where it is absent these tests are skipped. */
const ARTICLE = '../shared/seeds/semax-article.html';

/** What a careful reader finds in paragraphs 1 to 8: substance, outcome, polarity, wording. */
const claims = [
  'semax neuroprotection benefit asserted',
  'semax learning benefit asserted',
  'semax memory benefit proven',
  'semax attention benefit proven',
  'semax cerebral-blood-flow benefit proven',
  'semax altitude-hypoxia benefit proven',
  'semax bdnf benefit asserted',
  'semax serotonin benefit proven',
  'semax dopamine benefit proven',
  'semax depression benefit proven',
  'semax anxiety benefit proven',
  'semax stress benefit asserted',
  'tianeptine bdnf benefit asserted',
  'tianeptine stress benefit asserted',
  'tianeptine depression benefit asserted',
  'tianeptine anxiety benefit asserted',
  'semax depression benefit hedged',
  'semax adhd benefit hedged',
  'semax side-effects no-effect proven',
  'semax dependence no-effect proven',
  'semax hair-loss harm attributed',
  'panax-ginseng hair-loss benefit proven',
];

function read(file: string): string[] {
  const reader = createReader(buildLexicon(readDataset()));
  const { blocks, facts } = cutPage(file);
  const scans = blocks.flatMap((block) => reader.scan(block) ?? []);
  const context = reader.context(scans, facts);
  return scans.flatMap((scan) =>
    reader.claims(scan, context).map((claim) => `${claim.substance} ${claim.outcome} ${claim.polarity} ${claim.wording}`),
  );
}

describe.runIf(existsSync(ARTICLE))('the article on Semax', () => {
  const found = existsSync(ARTICLE) ? read(ARTICLE) : [];

  it.each(claims)('says %s', (claim) => {
    expect(found.includes(claim)).toBe(true);
  });

  it('claims nothing of a substance that it only compares with', () => {
    expect(found.filter((claim) => claim.startsWith('selank'))).toEqual([]);
  });

  it('says nothing in its paragraphs on buying and dosage', () => {
    expect(found.filter((claim) => /bioavailability|absorption/.test(claim))).toEqual([]);
  });
});
