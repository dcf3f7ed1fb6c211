/** The card in its states, on real records. */
import type { CardIngredient, CardProps } from '../../../components/ui/props';
import { claimOn, makeCard, makeClaim } from '../make-claim';
import { finding, substance } from '../records';

const ready = (key: string): CardProps['evidence'] => ({ state: 'ready', finding: finding(key), substance: null });

function on(key: string, part: Parameters<typeof claimOn>[1], more: Partial<CardProps> = {}): CardProps {
  return makeCard({ claim: claimOn(finding(key), part), evidence: ready(key), ...more });
}

function ingredient(
  key: string,
  value: number | null,
  doseHere: CardIngredient['doseHere'],
  verdict: CardIngredient['verdict'],
): CardIngredient {
  const view = finding(key);
  const { studiedDose } = view.substance;
  return {
    substance: view.substance.id,
    name: view.substance.name,
    dose: value === null ? null : { value, unit: 'mg' },
    verdict,
    certainty: view.certainty,
    finding: key,
    studied: studiedDose ? { low: studiedDose.low, high: studiedDose.high, unit: studiedDose.unit } : null,
    doseHere,
    view,
  };
}

export const cards: Record<string, () => CardProps> = {
  supported: () =>
    on(
      'creatine/muscle-mass',
      {
        quote: 'Three to five grams in water, and creatine builds lean muscle when you lift.',
        mark: 'builds lean muscle',
        verdict: 'supported',
        dose: { value: 3, unit: 'g', studied: null },
      },
      { position: 1 },
    ),
  limited: () =>
    on('ashwagandha/stress', {
      quote: 'Ashwagandha is clinically proven to melt away stress, so it has the best place.',
      mark: 'clinically proven to melt away stress',
      verdict: 'limited',
      wording: 'proven',
      overclaim: ['proven-over-low'],
    }),
  preliminary: () => {
    const key = 'bpc-157/wound-healing';
    const study = finding(key).studies[0] ?? null;
    return on(
      key,
      {
        quote: 'BPC-157 heals wounds twice as fast [1].',
        mark: 'heals wounds twice as fast',
        verdict: 'preliminary',
        overclaim: ['asserted-over-none', 'animal-as-human'],
      },
      {
        citations: [
          {
            id: study?.id ?? '',
            href: '#',
            text: '[1]',
            known: true,
            design: study?.design ?? null,
            species: 'rat',
            n: null,
            result: study?.result ?? null,
            notice: null,
            fit: 'other-species',
            studied: ['rat'],
            claim: 0,
            view: { id: study?.id ?? '', study, about: null, notice: null, noticeAsOf: null },
            studiedNames: ['rat'],
            claimedName: '',
          },
        ],
      },
    );
  },
  'no-effect': () =>
    on('magnesium/muscle-cramps', {
      quote: 'And magnesium stops night-time leg cramps.',
      mark: 'stops night-time leg cramps',
      verdict: 'no-effect',
    }),
  harm: () =>
    on('vitamin-e/cancer-prevention', {
      quote: 'A daily vitamin E helps protect against cancer.',
      mark: 'helps protect against cancer',
      verdict: 'harm',
      disease: true,
      overclaim: ['disease-claim'],
    }),
  product: () => {
    const ingredients = [
      ingredient('l-theanine/sleep-quality', 200, 'within', 'limited'),
      ingredient('ashwagandha/sleep-quality', 125, 'below', 'insufficient'),
      ingredient('valerian/sleep-quality', 150, 'below', 'insufficient'),
      ingredient('magnesium/sleep-quality', null, 'not-given', 'insufficient'),
    ];
    return makeCard({
      claim: claimOn(finding('l-theanine/sleep-quality'), {
        subject: 'product',
        substance: null,
        substanceName: 'Dormivale Night',
        quote: 'Dormivale helps you sleep deeply, night after night.',
        mark: 'helps you sleep deeply',
        verdict: 'limited',
        studied: null,
        overclaim: ['dose-below-studied'],
      }),
      evidence: ready('l-theanine/sleep-quality'),
      ingredients,
      position: 14,
    });
  },
  vague: () =>
    makeCard({
      claim: makeClaim({
        substance: 'ashwagandha',
        substanceName: 'Ashwagandha',
        outcome: 'general-health',
        outcomeName: 'vitality',
        quote: 'It will restore your vitality.',
        mark: 'restore your vitality',
        verdict: 'vague',
        certainty: null,
      }),
      evidence: { state: 'ready', finding: null, substance: substance('ashwagandha') },
      specific: ['fatigue', 'stress', 'sleep-quality', 'strength'],
    }),
  unreviewed: () =>
    makeCard({
      claim: makeClaim({
        substance: 'creatine',
        substanceName: 'Creatine',
        outcome: 'skin-aging',
        outcomeName: 'skin ageing',
        quote: 'It also keeps skin looking young.',
        mark: 'keeps skin looking young',
        verdict: 'unreviewed',
        certainty: null,
      }),
      evidence: { state: 'ready', finding: null, substance: substance('creatine') },
    }),
  untested: () =>
    on('semax/dependence', {
      quote: 'And unlike coffee, it is non-addictive.',
      mark: 'non-addictive',
      verdict: 'untested',
      certainty: null,
      overclaim: ['asserted-over-none'],
    }),
  mixed: () =>
    on('zinc/cold-duration', {
      quote: 'Zinc lozenges shorten a cold if you catch it early.',
      mark: 'shorten a cold',
      verdict: 'mixed',
      wording: 'hedged',
    }),
  insufficient: () =>
    on('magnesium/sleep-quality', {
      quote: 'It deepens the quality of your sleep.',
      mark: 'deepens the quality of your sleep',
      verdict: 'insufficient',
    }),
  'no ingredients': () =>
    makeCard({
      claim: makeClaim({
        subject: 'product',
        substance: null,
        substanceName: 'Dormivale Night',
        outcome: 'sleep-quality',
        outcomeName: 'sleep quality',
        quote: 'Dormivale helps you sleep deeply.',
        mark: 'helps you sleep deeply',
        verdict: 'unreviewed',
        certainty: null,
      }),
    }),
  'status and limit': () =>
    makeCard({
      claim: claimOn(finding('modafinil/attention'), {
        quote: 'Modafinil sharpens attention in anyone.',
        mark: 'sharpens attention',
        verdict: 'limited',
      }),
      evidence: ready('modafinil/attention'),
    }),
  'agrees with harm': () =>
    on('caffeine/sleep-duration', { quote: 'Caffeine costs you sleep.', mark: 'costs you sleep', verdict: 'supported', polarity: 'harm' }),
  'denies a benefit': () =>
    on('creatine/muscle-mass', {
      quote: 'Creatine does not build muscle, it is all water.',
      mark: 'does not build muscle',
      verdict: 'supported',
      polarity: 'no-effect',
    }),
  loading: () => makeCard({ claim: makeClaim({ mark: 'eases stress' }), evidence: { state: 'loading' } }),
  unavailable: () => makeCard({ claim: makeClaim({ mark: 'eases stress' }), evidence: { state: 'unavailable' } }),
};
