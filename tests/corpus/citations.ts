/**
 * Counts the citations of saved pages: how many there are, how many are recognised, how many of them the data knows.
 *   npm run score:citations -- [FOLDER OR FILE…] [--each]
 * Where the folder is missing, that is said and nothing is wrong. `--each` lists what was not recognised.
 */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Element } from 'linkedom';
import { checkCitations, identifiers, type KnownCitation } from '../../components/engine/citation-check';
import { studyIdOf } from '../../components/engine/citation-id';
import { findCitations } from '../../components/engine/citation-scan';
import { summarise } from '../../components/engine/citation-summary';
import { createEngine } from '../../components/engine/engine';
import type { JudgedClaim } from '../../components/engine/model';
import { buildCitations } from '../../data/build/citations';
import { buildLexicon } from '../../data/build/lexicon';
import { readDataset } from '../../data/build/records';
import { buildRetractions } from '../../data/build/retractions';
import { gravestNotice, RetractionIndex } from '../../data/retraction-index';
import { sameStudyId } from '../../data/study-id';
import { cutPage } from './cut';

// linkedom knows no address of its own, so that no link would resolve.
Object.defineProperty(Element.prototype, 'baseURI', { configurable: true, get: () => 'https://saved.example/' });

const args = process.argv.slice(2);
const each = args.includes('--each');
const given = args.filter((arg) => !arg.startsWith('--'));
const places = given.length > 0 ? given : ['../shared/corpus/dev/pages'];
const files = places.flatMap((place) => {
  if (!existsSync(place)) return [];
  return statSync(place).isDirectory() ? readdirSync(place).map((name) => join(place, name)) : [place];
});
if (files.length === 0) {
  console.log(`No pages at ${places.join(', ')}: nothing to count.`);
  process.exit(0);
}

/** What a reader would call a link to the literature, told by its host alone: the measure is not the recogniser's own. */
const LITERATURE =
  /^https?:\/\/[^/]*(?:doi\.org|ncbi\.nlm\.nih\.gov|europepmc\.org|clinicaltrials\.gov|wiley\.com|sciencedirect\.com|springer\.com|biomedcentral\.com|nature\.com|frontiersin\.org|mdpi\.com|bmj\.com|jamanetwork\.com|oup\.com|tandfonline\.com|sagepub\.com|thelancet\.com|nejm\.org|plos\.org|science\.org|asm\.org|cochranelibrary\.com|karger\.com|lww\.com|internationalscholarsjournals\.com)\/./i;

const dataset = readDataset();
const lexicon = buildLexicon(dataset);
const engine = createEngine(lexicon);
const outcomes = new Map(lexicon.outcomes.map((outcome) => [outcome.id, outcome]));
const substances = new Map(lexicon.substances.map((substance) => [substance.id, substance]));
const { citations, aliases } = buildCitations(dataset);
const studies = new Map(citations.map((citation) => [citation.id, citation]));
const retractions = new RetractionIndex(buildRetractions());

function known(id: string): KnownCitation {
  const asked = sameStudyId(id);
  const citation = studies.get(asked) ?? studies.get(aliases[asked] ?? '');
  return {
    study: citation ?? null,
    about: citation ? { ...citation, whole: citation.whole ?? false } : null,
    notice: gravestNotice(retractions, [asked, ...(citation ? [citation.id, ...(citation.doi ? [`doi:${citation.doi}`] : [])] : [])]),
  };
}

const sum: Record<string, number> = {};
const count = (name: string, by = 1) => {
  sum[name] = (sum[name] ?? 0) + by;
};
let ms = 0;
for (const file of files) {
  const { blocks, facts, text } = cutPage(file);
  const links = blocks.flatMap((block) => block.links.map((link) => link.href)).filter((href) => LITERATURE.test(href));
  const scans = engine.touches(text) ? blocks.flatMap((block) => engine.scan(block) ?? []) : [];
  const context = engine.context(scans, facts);
  const claims: JudgedClaim[] = scans.flatMap((scan) => engine.claims(scan, context)).map((claim) => engine.judge(claim, context));

  const began = performance.now();
  const found = findCitations(blocks, claims, 'saved.example');
  const checked = checkCitations(found, known, claims, {
    outcome: (id) => outcomes.get(id),
    names: (id) => substances.get(id)?.names ?? [],
    ingredients: context.ingredients,
  });
  ms += performance.now() - began;

  const recognised = new Set(identifiers(found));
  const missed = [...new Set(links)].filter((href) => !recognised.has(studyIdOf(href) ?? ''));
  count('links to the literature', links.length);
  count('distinct', new Set(links).size);
  count('distinct, recognised', new Set(links).size - missed.length);
  count('citations found, linked or written', found.length);
  count('with a claim', checked.filter(({ claim }) => claim !== null).length);
  for (const { fit, claim } of checked) if (claim !== null) count(`fit: ${fit}`);
  const { cited, known: ours, animals, cells, retracted, noStudy } = summarise(checked);
  count('publications', cited);
  count('publications known', ours);
  count('animal studies', animals);
  count('cell studies', cells);
  count('retracted', retracted);
  count('pages that are no study', noStudy);
  if (each) for (const href of missed) console.log(`${basename(file).slice(0, 40)}\t${href}`);
  if (each)
    for (const { ids, href } of found) if (ids[0].startsWith('url:')) console.log(`${basename(file).slice(0, 40)}\tno study: ${href}`);
}
console.log(`${files.length} pages`);
for (const [name, number] of Object.entries(sum)) console.log(`${name.padEnd(36)} ${number}`);
console.log(`${ms.toFixed(0)} ms to find and check them`);
