/** Hosts stand for themselves and all below them. */

/** Whose own pages may stand as a source without PMID or DOI: public bodies, and two institutes that review supplements. */
const authorities = [
  'nih.gov',
  'cancer.gov',
  'cdc.gov',
  'dea.gov',
  'ecfr.gov',
  'fda.gov',
  'federalregister.gov',
  'ftc.gov',
  'govinfo.gov',
  'medlineplus.gov',
  'usda.gov',
  'uspreventiveservicestaskforce.org',
  'nap.edu',
  'nationalacademies.org',
  'opss.org',
  'cochrane.org',
  'cochranelibrary.com',
  'europa.eu',
  'who.int',
  'gov.uk',
  'nhs.uk',
  'nice.org.uk',
  'bfr.bund.de',
  'anses.fr',
  'canada.ca',
  'tga.gov.au',
  'hsa.gov.sg',
  'wada-ama.org',
  'lpi.oregonstate.edu',
  'mskcc.org',
];

/** Articles here have a PMID or a DOI, which says more than the address. */
const articleArchives = ['pubmed.ncbi.nlm.nih.gov', 'pmc.ncbi.nlm.nih.gov', 'pubmed.gov'];

/** Publishers, registries and indexes that print a paper's own title and abstract. */
const publishers = [
  'doi.org',
  'clinicaltrials.gov',
  'europepmc.org',
  'pubmed.gov',
  'aafp.org',
  'ahajournals.org',
  'ajgponline.org',
  'ajog.org',
  'aging-us.com',
  'amegroups.com',
  'biomedcentral.com',
  'bmj.com',
  'bvsalud.org',
  'cambridge.org',
  'ccjm.org',
  'cir.nii.ac.jp',
  'core.ac.uk',
  'crd.york.ac.uk',
  'degruyterbrill.com',
  'doaj.org',
  'dovepress.com',
  'elsevier.com',
  'emjreviews.com',
  'frontiersin.org',
  'hindawi.com',
  'humankinetics.com',
  'informahealthcare.com',
  'iospress.com',
  'jamanetwork.com',
  'jarlife.net',
  'jci.org',
  'jissn.com',
  'jmb.or.kr',
  'jnmjournal.org',
  'jocmr.org',
  'jst.go.jp',
  'karger.com',
  'koreamed.org',
  'koreascience.kr',
  'liebertpub.com',
  'life-science-alliance.org',
  'lww.com',
  'maturitas.org',
  'mdpi.com',
  'medrxiv.org',
  'nature.com',
  'nejm.org',
  'nutritionj.com',
  'ouci.dntb.gov.ua',
  'oup.com',
  'oxfordjournals.org',
  'plos.org',
  'preprints.org',
  'royalsocietypublishing.org',
  'sagepub.com',
  'sciencedirect.com',
  'scielo.br',
  'scielo.isciii.es',
  'semanticscholar.org',
  'spandidos-publications.com',
  'springer.com',
  'springermedizin.de',
  'springermedicine.com',
  'springeropen.com',
  'tandfonline.com',
  'thelancet.com',
  'therapy-journal.ru',
  'thieme-connect.com',
  'viamedica.pl',
  'wiley.com',
  'wjgnet.com',
  'xiahepublishing.com',
  'rsc.org',
  'bioscientifica.com',
  'cell.com',
  'diabetesjournals.org',
  'clinexprheumatol.org',
  'benthamdirect.com',
  'brieflands.com',
  'oarsijournal.com',
];

/** Universities' repositories print their own people's papers; a library's proxy (`0-doi-org.…`) or code host does not count. */
const university = /^(?!0-|git\.|.*proxy).*\.(edu|ac\.[a-z]{2}|edu\.[a-z]{2})$/;

export const isAuthority = (address: string) => under(address, authorities) && !under(address, articleArchives);

/** A place whose word on a title, an abstract or a ruling counts: not a proxy, mirror, shop, forum, code host or generated page. */
export const isTrusted = (address: string) => under(address, authorities) || under(address, publishers) || university.test(hostOf(address));

/** Without the dot that may end a full host name. */
export const hostOf = (address: string) => new URL(address).hostname.replace(/\.$/, '');

function under(address: string, hosts: readonly string[]): boolean {
  const host = hostOf(address);
  return hosts.some((known) => host === known || host.endsWith(`.${known}`));
}
