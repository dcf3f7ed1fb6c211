import { describe, expect, it } from 'vitest';
import { pageIdOf, studyIdOf } from '../../components/engine/citation-id';
import { isPublication } from '../../components/engine/citation-publishers';
import { writtenIds } from '../../components/engine/citation-text';

/** Numbers in these addresses stand for no paper in particular. */
const addresses: readonly [href: string, id: string | null][] = [
  // PubMed
  ['https://pubmed.ncbi.nlm.nih.gov/12345678/', 'pmid:12345678'],
  ['https://pubmed.ncbi.nlm.nih.gov/12345678', 'pmid:12345678'],
  ['http://pubmed.ncbi.nlm.nih.gov/12345678/?from_term=sleep&from_pos=2', 'pmid:12345678'],
  ['https://pubmed.ncbi.nlm.nih.gov/12345678/#affiliation-1', 'pmid:12345678'],
  ['https://pubmed.ncbi.nlm.nih.gov/?term=12345678', 'pmid:12345678'],
  ['https://pubmed.ncbi.nlm.nih.gov/?term=12345678%5Buid%5D', 'pmid:12345678'],
  ['https://pubmed.ncbi.nlm.nih.gov/?term=12345678[PMID]', 'pmid:12345678'],
  ['https://pubmed.ncbi.nlm.nih.gov/?term=sleep+and+memory', null],
  ['https://pubmed.ncbi.nlm.nih.gov/', null],
  ['https://www.ncbi.nlm.nih.gov/pubmed/12345678', 'pmid:12345678'],
  ['http://www.ncbi.nlm.nih.gov/pubmed/12345678/', 'pmid:12345678'],
  ['//www.ncbi.nlm.nih.gov/pubmed/12345678', 'pmid:12345678'],
  ['https://ncbi.nlm.nih.gov/pubmed/00123456', 'pmid:123456'],
  ['https://www.ncbi.nlm.nih.gov/m/pubmed/12345678/', 'pmid:12345678'],
  ['https://www.ncbi.nlm.nih.gov/pubmed/?term=12345678', 'pmid:12345678'],
  ['https://www.ncbi.nlm.nih.gov/pubmed/?term=12345678[uid]', 'pmid:12345678'],
  ['https://www.ncbi.nlm.nih.gov/pubmed?term=PMID:12345678', 'pmid:12345678'],
  ['https://www.ncbi.nlm.nih.gov/pubmed/?term=ginseng', null],
  ['http://www.ncbi.nlm.nih.gov/entrez/query.fcgi?cmd=Retrieve&db=PubMed&list_uids=12345678&dopt=Abstract', 'pmid:12345678'],
  ['http://www.ncbi.nlm.nih.gov/sites/entrez?db=pubmed&uid=12345678', 'pmid:12345678'],
  ['https://pubmed.gov/12345678', 'pmid:12345678'],
  // PMC
  ['https://www.ncbi.nlm.nih.gov/pmc/articles/PMC1234567/', 'pmc:PMC1234567'],
  ['https://www.ncbi.nlm.nih.gov/pmc/articles/PMC1234567/pdf/paper.pdf', 'pmc:PMC1234567'],
  ['https://www.ncbi.nlm.nih.gov/pmc/articles/1234567/', 'pmc:PMC1234567'],
  ['https://www.ncbi.nlm.nih.gov/labs/pmc/articles/PMC1234567/', 'pmc:PMC1234567'],
  ['https://pmc.ncbi.nlm.nih.gov/articles/PMC1234567/#sec2', 'pmc:PMC1234567'],
  ['https://www.ncbi.nlm.nih.gov/pmc/articles/pmid/12345678/', 'pmid:12345678'],
  // Europe PMC
  ['https://europepmc.org/abstract/med/12345678', 'pmid:12345678'],
  ['http://europepmc.org/abstract/MED/12345678', 'pmid:12345678'],
  ['https://europepmc.org/article/MED/12345678', 'pmid:12345678'],
  ['https://europepmc.org/articles/PMC1234567', 'pmc:PMC1234567'],
  ['https://europepmc.org/article/PMC/PMC1234567', 'pmc:PMC1234567'],
  ['https://europepmc.org/search?query=ext_id:12345678%20src:med', 'pmid:12345678'],
  ['https://europepmc.org/search?query=ginseng', null],
  // doi.org
  ['https://doi.org/10.1000/xyz123', 'doi:10.1000/xyz123'],
  ['http://dx.doi.org/10.1000/XYZ123', 'doi:10.1000/xyz123'],
  ['https://www.doi.org/10.1000/xyz123?utm_source=a', 'doi:10.1000/xyz123'],
  ['https://doi.org/10.1000%2Fxyz123', 'doi:10.1000/xyz123'],
  ['https://doi.org/doi:10.1000/xyz123', 'doi:10.1000/xyz123'],
  ['https://doi.org/10.1016/S0140-6736(18)00000-9', 'doi:10.1016/s0140-6736(18)00000-9'],
  ['doi:10.1000/xyz123', 'doi:10.1000/xyz123'],
  ['https://doi.org/', null],
  // Publishers with the DOI in the address
  [
    'https://onlinelibrary.wiley.com/doi/abs/10.1002/(SICI)1520-0000(199609)19:2%3C115::AID-NRC000%3E3.0.CO;2-B',
    'doi:10.1002/(sici)1520-0000(199609)19:2<115::aid-nrc000>3.0.co;2-b',
  ],
  [
    'https://onlinelibrary.wiley.com/doi/10.1002/(SICI)1520-0000(199609)19:2<115::AID-NRC000>3.0.CO;2-B/abstract',
    'doi:10.1002/(sici)1520-0000(199609)19:2<115::aid-nrc000>3.0.co;2-b',
  ],
  [
    'https://onlinelibrary.wiley.com/doi/abs/10.1002/%28SICI%291520-0000%28199609%2919%3A2%3C115%3A%3AAID-NRC000%3E3.0.CO%3B2-B',
    'doi:10.1002/(sici)1520-0000(199609)19:2<115::aid-nrc000>3.0.co;2-b',
  ],
  ['https://onlinelibrary.wiley.com/doi/full/10.1111/abc.12345', 'doi:10.1111/abc.12345'],
  ['https://onlinelibrary.wiley.com/doi/epdf/10.1111/abc.12345', 'doi:10.1111/abc.12345'],
  ['https://link.springer.com/article/10.1007/s00000-005-8826-8/', 'doi:10.1007/s00000-005-8826-8'],
  ['https://link.springer.com/content/pdf/10.1007/s00000-005-8826-8.pdf', 'doi:10.1007/s00000-005-8826-8'],
  ['https://bmcmedicine.biomedcentral.com/articles/10.1186/s12000-017-1052-0', 'doi:10.1186/s12000-017-1052-0'],
  ['https://www.nature.com/articles/s41500-020-00123-4', 'doi:10.1038/s41500-020-00123-4'],
  ['https://www.nature.com/articles/srep12345.pdf', 'doi:10.1038/srep12345'],
  ['https://www.nature.com/articles/sj.ijo.0801234', 'doi:10.1038/sj.ijo.0801234'],
  ['https://www.nature.com/articles/1300000', null],
  ['https://www.frontiersin.org/articles/10.3389/fnins.2019.00001/full', 'doi:10.3389/fnins.2019.00001'],
  ['https://www.frontiersin.org/journals/nutrition/articles/10.3389/fnut.2020.00001/pdf', 'doi:10.3389/fnut.2020.00001'],
  ['https://www.mdpi.com/2072-6643/11/1/9999', 'doi:10.3390/nu11019999'],
  ['https://www.mdpi.com/2072-6643/11/1/99/htm', 'doi:10.3390/nu11010099'],
  ['https://www.mdpi.com/0000-0000/11/1/99', null],
  ['https://www.bmj.com/content/350/bmj.h0000', 'doi:10.1136/bmj.h0000'],
  ['https://www.bmj.com/content/375/bmj-2021-000000.full', 'doi:10.1136/bmj-2021-000000'],
  ['http://www.bmj.com/cgi/content/full/340/jun03_4/c0000', 'doi:10.1136/bmj.c0000'],
  ['https://jamanetwork.com/journals/jama/fullarticle/10.1001/jama.2012.0000', 'doi:10.1001/jama.2012.0000'],
  ['https://jamanetwork.com/journals/jama/fullarticle/2600000', null],
  ['https://academic.oup.com/ajcn/article-lookup/doi/10.1093/ajcn/nqz000', 'doi:10.1093/ajcn/nqz000'],
  ['https://academic.oup.com/ajcn/article/111/2/471/5600000', null],
  ['https://www.tandfonline.com/doi/full/10.1080/00000000.2010.500000', 'doi:10.1080/00000000.2010.500000'],
  ['https://journals.sagepub.com/doi/abs/10.1177/0000000000000000', 'doi:10.1177/0000000000000000'],
  ['https://journals.plos.org/plosone/article?id=10.1371/journal.pone.0000000', 'doi:10.1371/journal.pone.0000000'],
  ['https://journals.plos.org/plosone/article/file?id=10.1371/journal.pone.0000000&type=printable', 'doi:10.1371/journal.pone.0000000'],
  ['https://www.science.org/doi/10.1126/science.aan0000', 'doi:10.1126/science.aan0000'],
  ['https://www.cochranelibrary.com/cdsr/doi/10.1002/14651858.CD000000.pub2/full', 'doi:10.1002/14651858.cd000000.pub2'],
  ['https://www.nejm.org/doi/full/10.1056/NEJMoa0000000#t=article', 'doi:10.1056/nejmoa0000000'],
  // Elsevier: the PII is the DOI in the Lancet and before about 2002, and only there
  ['https://www.thelancet.com/journals/lancet/article/PIIS0140-6736(18)00000-9/fulltext', 'doi:10.1016/s0140-6736(18)00000-9'],
  ['https://www.thelancet.com/journals/langas/article/PIIS2468-0000%2820%2900000-X/abstract', 'doi:10.1016/s2468-0000(20)00000-x'],
  ['https://www.sciencedirect.com/science/article/pii/S0140673618000009', 'doi:10.1016/s0140-6736(18)00000-9'],
  ['https://www.sciencedirect.com/science/article/abs/pii/S0006899300000002', 'doi:10.1016/s0006-8993(00)00000-2'],
  ['https://www.sciencedirect.com/science/article/abs/pii/S0006899318300001?via%3Dihub', 'pii:S0006899318300001'],
  // Registers
  ['https://clinicaltrials.gov/ct2/show/NCT00000000', 'nct:NCT00000000'],
  ['https://clinicaltrials.gov/study/NCT00000000?cond=sleep', 'nct:NCT00000000'],
  ['https://clinicaltrials.gov/show/nct00000000', 'nct:NCT00000000'],
  // No publication
  ['https://shop.example/peptide-ab000000.html', null],
  ['https://shop.example/products/10.5-inch/tray', null],
  ['https://news.example/2019/10.1000', null],
  ['mailto:someone@pubmed.gov', null],
  ['javascript:void(0)', null],
  ['#ref12', null],
  ['', null],
  ['https://notpubmed.ncbi.nlm.nih.gov.shop.example/12345678', null],
];

describe('which publication an address leads to', () => {
  it.each(addresses)('%s → %s', (href, id) => expect(studyIdOf(href)).toBe(id));
});

const written: readonly [text: string, ids: string[]][] = [
  ['Smith 2010. PMID: 12345678.', ['pmid:12345678']],
  ['(J Sleep 2009, PMID 1234567)', ['pmid:1234567']],
  ['PMID:00123456;', ['pmid:123456']],
  ['PubMed ID: 12345678', ['pmid:12345678']],
  ['PubMed PMID: 12345678; PubMed Central PMCID: PMC1234567.', ['pmid:12345678', 'pmc:PMC1234567']],
  ['PMIDs 12345678, 23456789', ['pmid:12345678', 'pmid:23456789']],
  ['doi: 10.1000/xyz.123.', ['doi:10.1000/xyz.123']],
  ['DOI 10.1000/XYZ', ['doi:10.1000/xyz']],
  ['https://doi.org/10.1000/xyz).', ['doi:10.1000/xyz']],
  ['(10.1016/S0140-6736(18)00000-9)', ['doi:10.1016/s0140-6736(18)00000-9']],
  [
    '10.1002/(SICI)1520-0000(199609)19:2&lt;115::AID-NRC000&gt;3.0.CO;2-B',
    ['doi:10.1002/(sici)1520-0000(199609)19:2<115::aid-nrc000>3.0.co;2-b'],
  ],
  ['registered as NCT00000000', ['nct:NCT00000000']],
  ['Free full text: PMC1234567', ['pmc:PMC1234567']],
  ['Version 10.12345 of PMID lists', []],
  ['Take 10.5/10 mg; call 12345678', []],
];

describe('identifiers in a text', () => {
  it.each(written)('%s → %j', (text, ids) => expect(writtenIds(text).map(({ id }) => id)).toEqual(ids));

  it('knows their places, with the words that name them', () => {
    const text = 'See doi: 10.1000/xyz and PMID: 12345678.';
    expect(writtenIds(text).map(({ start, end }) => text.slice(start, end))).toEqual(['doi: 10.1000/xyz', 'PMID: 12345678']);
  });
});

describe('pages that are no study', () => {
  it('are named by their address, without fragment and tracking words', () => {
    expect(pageIdOf('https://shop.example/a?utm_source=x&size=2&fbclid=1#top')).toBe('url:https://shop.example/a?size=2');
    expect(pageIdOf('mailto:a@shop.example')).toBeNull();
    expect(pageIdOf('not an address')).toBeNull();
  });

  it.each([
    ['https://jamanetwork.com/journals/jama/fullarticle/2600000', true],
    ['https://www.ncbi.nlm.nih.gov/books/NBK000000/', true],
    ['https://ods.od.nih.gov/factsheets/VitaminD-HealthProfessional/', true],
    ['https://www.nature.com/', false],
    ['https://www.ncbi.nlm.nih.gov/', false],
    ['https://shop.example/science', false],
    ['nonsense', false],
  ])('%s is a publication or authority’s page: %s', (href, expected) => expect(isPublication(href)).toBe(expected));
});
