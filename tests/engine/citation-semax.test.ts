import { describe, expect, it } from 'vitest';
import { pageIdOf, studyIdOf } from '../../components/engine/citation-id';
import { buildCitations } from '../../data/build/citations';
import { readDataset } from '../../data/build/records';
import { sameStudyId } from '../../data/study-id';

const { citations, aliases } = buildCitations(readDataset());
const studies = new Map(citations.map((citation) => [citation.id, citation]));
const look = (id: string) => studies.get(sameStudyId(id)) ?? studies.get(aliases[sameStudyId(id)] ?? '');

/** The links of a well-known article on Semax, in the forms in which it gives them, and what its studies are. */
const links: readonly [href: string, id: string, what: string | null][] = [
  [
    'https://onlinelibrary.wiley.com/doi/abs/10.1002/(SICI)1520-6769(199609)19:2%3C115::AID-NRC171%3E3.0.CO;2-B',
    'doi:10.1002/(sici)1520-6769(199609)19:2<115::aid-nrc171>3.0.co;2-b',
    'human controlled-trial 1996',
  ],
  ['https://www.ncbi.nlm.nih.gov/pubmed/16996037', 'pmid:16996037', 'rat animal 2006'],
  ['https://europepmc.org/abstract/med/9173745', 'pmid:9173745', 'rat review 1997'],
  ['https://www.ncbi.nlm.nih.gov/pubmed/15088389', 'pmid:15088389', 'rat animal 2004'],
  ['https://www.ncbi.nlm.nih.gov/pubmed/16362768', 'pmid:16362768', 'rat animal 2005'],
  ['https://www.ncbi.nlm.nih.gov/pubmed/17850024', 'pmid:17850024', 'rat animal 2007'],
  ['https://www.ncbi.nlm.nih.gov/pubmed/24385169', 'pmid:24385169', 'rat animal 2013'],
  ['https://www.ncbi.nlm.nih.gov/pubmed/18204410', 'pmid:18204410', 'human letter 2008'],
  ['https://www.ncbi.nlm.nih.gov/pubmed/16996699', 'pmid:16996699', 'human hypothesis 2007'],
  ['https://www.ncbi.nlm.nih.gov/pubmed/11443939', 'pmid:11443939', 'human in-vitro 2001'],
  ['https://www.ncbi.nlm.nih.gov/m/pubmed/27158238/', 'pmid:27158238', 'cell in-vitro 2015'],
  // Recognised; no source that shows number and title together was found, so nothing is said of them.
  ['https://www.ncbi.nlm.nih.gov/m/pubmed/28966252/', 'pmid:28966252', null],
  ['https://www.ncbi.nlm.nih.gov/m/pubmed/28849028/', 'pmid:28849028', null],
  ['https://www.ncbi.nlm.nih.gov/m/pubmed/26820528/', 'pmid:26820528', null],
  ['https://www.ncbi.nlm.nih.gov/m/pubmed/28885585/', 'pmid:28885585', null],
  ['https://www.ncbi.nlm.nih.gov/m/pubmed/25396716/', 'pmid:25396716', null],
];

describe('the links of an article on Semax', () => {
  it.each(links)('%s is %s: %s', (href, id, what) => {
    expect(studyIdOf(href)).toBe(id);
    const study = look(id);
    expect(study ? `${study.species} ${study.design} ${study.year}` : null).toBe(what);
  });

  it('tells the page of a chemicals shop as no study', () => {
    const shop = 'https://www.abcam.com/acth-4-10-human-ab142255.html';
    expect(studyIdOf(shop)).toBeNull();
    expect(pageIdOf(shop)).toBe(`url:${shop}`);
  });
});
