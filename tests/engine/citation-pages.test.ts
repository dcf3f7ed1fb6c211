import { fileURLToPath } from 'node:url';
import { Element } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { checkCitations, type KnownCitation } from '../../components/engine/citation-check';
import { findCitations } from '../../components/engine/citation-scan';
import { summarise } from '../../components/engine/citation-summary';
import { createEngine } from '../../components/engine/engine';
import { buildCitations } from '../../data/build/citations';
import { buildLexicon } from '../../data/build/lexicon';
import { readDataset } from '../../data/build/records';
import { buildRetractions } from '../../data/build/retractions';
import { gravestNotice, RetractionIndex } from '../../data/retraction-index';
import { sameStudyId } from '../../data/study-id';
import { cutPage } from '../corpus/cut';

// linkedom knows no address of its own, so that no link would resolve.
Object.defineProperty(Element.prototype, 'baseURI', { configurable: true, get: () => 'https://blog.example/post' });

const dataset = readDataset();
const lexicon = buildLexicon(dataset);
const engine = createEngine(lexicon);
const { citations, aliases } = buildCitations(dataset);
const studies = new Map(citations.map((citation) => [citation.id, citation]));
const retractions = new RetractionIndex(buildRetractions());

function known(id: string): KnownCitation {
  const asked = sameStudyId(id);
  const citation = studies.get(asked) ?? studies.get(aliases[asked] ?? '');
  const names = [asked, ...(citation ? [citation.id, ...(citation.doi ? [`doi:${citation.doi}`] : [])] : [])];
  return {
    study: citation ?? null,
    about: citation ? { ...citation, whole: citation.whole ?? false } : null,
    notice: gravestNotice(retractions, names),
  };
}

function check(page: string) {
  const { blocks, facts } = cutPage(fileURLToPath(new URL(`../e2e/fixtures/citations/${page}`, import.meta.url)));
  const scans = blocks.flatMap((block) => engine.scan(block) ?? []);
  const context = engine.context(scans, facts);
  const claims = scans.flatMap((scan) => engine.claims(scan, context));
  const outcomes = new Map(lexicon.outcomes.map((outcome) => [outcome.id, outcome]));
  const found = findCitations(blocks, claims, 'blog.example');
  const checked = checkCitations(found, known, claims, {
    outcome: (id) => outcomes.get(id),
    names: () => [],
    ingredients: context.ingredients,
  });
  const supports = ({ claim }: (typeof checked)[number]) => (claim === null ? null : (claims[claim]?.substance ?? null));
  return { checked, told: checked.map((citation) => [citation.id, citation.notice, citation.known, supports(citation)]) };
}

describe('pages that cite retracted papers', () => {
  it('warns of a retracted trial that the data knows, and tells the shop as no study', () => {
    const { checked, told } = check('linked.html');
    expect(told).toEqual([
      ['pmid:22291473', 'retraction', true, 'green-coffee-extract'],
      ['url:https://shop.example/green-coffee', null, false, null],
    ]);
    expect(summarise(checked)).toMatchObject({ cited: 1, known: 1, retracted: 1, noStudy: 1 });
  });

  it('follows footnotes to their entries, and tells a retraction, a concern and a reinstated paper apart', () => {
    expect(check('footnotes.html').told).toEqual([
      ['pmid:30069463', 'retraction', true, 'vitamin-c'],
      ['pmid:29456507', 'expression-of-concern', true, 'vitamin-d'],
      ['pmid:39466236', null, true, 'vitamin-k2'],
    ]);
  });

  it('warns of retracted papers that the data does not know, and says nothing more of them', () => {
    const { checked, told } = check('unknown-papers.html');
    expect(told.map(([id, notice, isKnown]) => [id, notice, isKnown])).toEqual([
      ['pmid:160560', 'retraction', false],
      ['doi:10.1002/ptr.1682', 'retraction', false],
      ['doi:10.1002/ptr.1941', 'retraction', false],
      ['doi:10.1000/not-a-paper-we-know', null, false],
    ]);
    expect(checked.every(({ design, fit }) => design === null && fit === 'unknown')).toBe(true);
    expect(summarise(checked)).toMatchObject({ cited: 4, known: 0, retracted: 3 });
  });
});
