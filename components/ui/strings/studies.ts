/** Words of a study: its table, its notes. */
export const studyWords = {
  caption: 'Studies',
  study: 'Study',
  people: 'People',
  length: 'Length',
  result: 'Result',
  of: (design: string, n: number) => `${design} of ${n} ${n === 1 ? 'study' : 'studies'}`,
  blinding: { double: 'double blind', single: 'single blind', open: 'open label', unknown: '' } as Record<string, string>,
  funding: {
    industry: 'industry funded',
    independent: 'independent funding',
    mixed: 'part industry funded',
    unknown: 'funding not stated',
  } as Record<string, string>,
  hosts: { 'pubmed.ncbi.nlm.nih.gov': 'PubMed', 'pmc.ncbi.nlm.nih.gov': 'PubMed Central', 'doi.org': 'DOI' } as Record<string, string>,
  retractedNote: 'This publication was retracted.',
};
