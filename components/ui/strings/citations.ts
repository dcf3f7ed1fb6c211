/** Words of the studies that a page cites. */
export const cited = {
  known: (known: number, of: number) => {
    if (of === 1) return known === 1 ? 'The 1 citation is known' : 'The 1 citation is not in our data';
    return known === 0 ? `None of ${of} citations is in our data` : `${known} of ${of} citations are known`;
  },
  retracted: (n: number) => (n === 1 ? '1 is retracted' : `${n} are retracted`),
  concerns: (n: number) => (n === 1 ? '1 is under an expression of concern' : `${n} are under an expression of concern`),
  animals: (n: number) => (n === 1 ? '1 is an animal study' : `${n} are animal studies`),
  cells: (n: number) => (n === 1 ? '1 is a cell study' : `${n} are cell studies`),
  offClaim: (n: number) => (n === 1 ? '1 does not concern the claim' : `${n} do not concern the claim`),
  noStudy: (n: number) => (n === 1 ? '1 more link is no study' : `${n} more links are no studies`),
  listLabel: 'Citations on this page that we know, in page order',
  more: (n: number) => (n === 1 ? 'and 1 more' : `and ${n} more`),
  hadFound: (result: string) => `Had reported: ${result}`,
  instead: {
    'other-substance': (studied: string, claimed: string) => (claimed ? `Studied: ${studied}, not ${claimed}` : `Studied: ${studied}`),
    'other-outcome': (studied: string, claimed: string) => (claimed ? `Studied: ${studied}, not ${claimed}` : `Studied: ${studied}`),
    'other-species': (studied: string) => `Not in people: studied in ${studied}`,
    'other-dose': (studied: string, claimed: string) =>
      claimed ? `Studied at ${studied}; the page says ${claimed}` : `Studied at ${studied}`,
  },
};
