/** The paragraph to try on first run. Its verdicts come from the data, so that it can never show a wrong one. */

interface Sample {
  /** The finding that answers. */
  key: string;
  before: string;
  mark: string;
  after: string;
  wording: 'proven' | 'asserted';
  /** As a sentence of its own. */
  quote: string;
}

export const samples: readonly Sample[] = [
  {
    key: 'creatine/muscle-mass',
    before: 'Creatine ',
    mark: 'builds lean muscle',
    after: ' when you lift, and ',
    wording: 'asserted',
    quote: 'Creatine builds lean muscle when you lift.',
  },
  {
    key: 'ashwagandha/stress',
    before: 'ashwagandha is ',
    mark: 'clinically proven to melt away stress',
    after: '. A little magnesium ',
    wording: 'proven',
    quote: 'Ashwagandha is clinically proven to melt away stress.',
  },
  {
    key: 'magnesium/muscle-cramps',
    before: '',
    mark: 'stops night-time leg cramps',
    after: ', and a daily vitamin E ',
    wording: 'asserted',
    quote: 'A little magnesium stops night-time leg cramps.',
  },
  {
    key: 'vitamin-e/cancer-prevention',
    before: '',
    mark: 'helps protect against cancer',
    after: '.',
    wording: 'asserted',
    quote: 'A daily vitamin E helps protect against cancer.',
  },
];

export const sampleKeys: readonly string[] = samples.map(({ key }) => key);
