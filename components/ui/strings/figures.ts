/** Words of the pictures: effect plots and dose bars. */
export const plotWords = {
  noEffect: 'no effect',
  favours: (what: string) => `favours ${what}`,
  control: 'the comparison',
  theSubstance: 'the substance',
  less: (what: string) => `less with ${what}`,
  more: (what: string) => `more with ${what}`,
  interval: (level: string, pooled: boolean) =>
    pooled ? `The diamond spans the ${level}interval.` : `The bar spans the ${level}interval.`,
  levels: 'Diamonds are pooled trials, squares single studies; each spans its interval.',
  crosses: 'It spans the line, so no effect at all also fits.',
  noInterval: 'The source gives no interval.',
  to: 'to',
};

export const doseWords = {
  here: 'on the page',
  studied: 'studied',
  notGiven: 'no dose on the page',
  noRange: 'no dose in our data',
  label: (here: string, studied: string) => `${here} on the page, ${studied} studied`,
};
