import { expect, test } from 'vitest';
import { summarise } from '../../components/engine/citation-summary';
import { Card } from '../../components/ui/card';
import { dormiva, dormivaWith } from './dormiva';
import { makeCard, makeClaim } from './make-claim';
import { makeCardCitation, makeView } from './make-report';
import { mount, seen, settled } from './mount';
import { row, show } from './show-card';

test('the first glance gives verdict, the claim in the page’s words, and the note', () => {
  const root = show(dormiva, { quote: 'Dormiva root eases stress in a week.' });
  expect(root.querySelector('h2')?.textContent).toBe('Some evidence, not firm');
  expect(seen(root.querySelector('blockquote') as Element)).toBe('“Dormiva root eases stress in a week.”');
  expect(root.querySelector('blockquote em')?.textContent).toBe('eases stress');
  expect(seen(root)).toContain('Pooled trials found lower stress scores. They were small and short.');
  expect(seen(root)).toContain('4 of 14');
  expect(seen(root)).toContain('Not medical advice');
});

test('the second glance has five rows, always in the same order', () => {
  const root = show(dormiva);
  expect([...root.querySelectorAll('.axes dt')].map((dt) => dt.textContent)).toEqual([
    'Found',
    'How sure',
    'Wording',
    'Applies here',
    'Safety',
  ]);
});

test('the verb of what was found follows the certainty', () => {
  expect(row(show(dormivaWith({}, { certainty: 'high' })), 'Found')).toMatch(/^Brings a moderate benefit/);
  expect(row(show(dormivaWith({}, { certainty: 'moderate' })), 'Found')).toMatch(/^Likely brings a moderate benefit/);
  expect(row(show(dormiva), 'Found')).toMatch(/^May bring a moderate benefit/);
  expect(row(show(dormivaWith({}, { certainty: 'very-low' })), 'Found')).toMatch(/too weakly to tell/);
});

test('certainty is told with its word and with what lowered it', () => {
  const root = show(dormiva);
  expect(row(root, 'How sure')).toBe('Low From pooled randomised trials; lowered for risk of bias, trials that disagree');
  expect(root.querySelectorAll('.axes .steps')[0]?.querySelectorAll('.on')).toHaveLength(2);
});

test('wording that outruns the evidence is hatched up to where it goes and says why', () => {
  const root = show(dormiva, { wording: 'proven', overclaim: ['proven-over-low'] });
  expect(row(root, 'Wording')).toBe('Claimed as proven Claims proof; the evidence is far from it.');
  const steps = root.querySelectorAll('.axes .steps')[1];
  expect(steps?.querySelectorAll('.on')).toHaveLength(2);
  expect(steps?.querySelectorAll('.over')).toHaveLength(2);
});

test('wording within the evidence says so and has no hatch', () => {
  const root = show(dormiva, { wording: 'hedged' });
  expect(row(root, 'Wording')).toMatch(/^Within the evidence/);
  expect(root.querySelector('.over')).toBeNull();
});

test('a disease claim names the rule', () => {
  expect(row(show(dormiva, { overclaim: ['disease-claim'], disease: true }), 'Wording')).toContain('21 CFR 101.93(g)(2)');
});

test('the dose on the page stands against the dose studied', () => {
  const root = show(dormiva, { dose: { value: 50, unit: 'mg', studied: [300, 600] }, overclaim: ['dose-below-studied'] });
  expect(row(root, 'Applies here')).toBe('Adults who report stress 50 mg here, 300–600 mg/day studied. Below the range.');
  expect(root.querySelector('[aria-label="50 mg on the page, 300–600 mg/day studied"]')).not.toBeNull();
});

test('a page without a dose is told so', () => {
  expect(row(show(dormiva), 'Applies here')).toContain('The page gives no dose. 300–600 mg/day was studied.');
});

test('the gravest safety note stands first, whatever the benefit', () => {
  const root = show(dormivaWith({ direction: 'benefit' }, { certainty: 'high' }), { verdict: 'supported', certainty: 'high' });
  expect(row(root, 'Safety')).toBe('Serious One case of liver injury was reported.');
});

test('no safety note is not called safe', () => {
  const root = show({ ...dormiva, substance: { ...dormiva.substance, safety: [] } });
  expect(row(root, 'Safety')).toBe('No notes in our data Which is not the same as safe.');
});

test('legal standing and a dose above the upper limit are said before the rows', () => {
  const root = show(dormiva, { dose: { value: 1, unit: 'g', studied: null } });
  const alerts = seen(root.querySelector('.alerts') as Element);
  expect(alerts).toContain('Prohibited in sport (Arcadia)');
  expect(alerts).toContain('Dormiva: 1 g is above the upper limit of 800 mg/day (Board of Food).');
});

test('legal standing names each kind once, with its places', () => {
  const entry = { authority: 'x', note: 'n', seenAt: 'https://authority.example/' };
  const status = [
    { ...entry, type: 'banned' as const, jurisdiction: 'Arcadia' },
    { ...entry, type: 'prescription-drug' as const, jurisdiction: 'Ruritania' },
    { ...entry, type: 'banned' as const, jurisdiction: 'Utopia' },
    { ...entry, type: 'information' as const, jurisdiction: 'Elsewhere' },
  ];
  const root = show({ ...dormiva, substance: { ...dormiva.substance, status } });
  expect(seen(root.querySelector('.alerts') as Element)).toBe('Prescription medicine (Ruritania) · Banned (Arcadia, Utopia)');
});

test('a record of the user’s own is named as theirs', () => {
  expect(seen(show(dormiva))).not.toContain('From a record of your own');
  expect(seen(show({ ...dormiva, substance: { ...dormiva.substance, own: true } }))).toContain('From a record of your own');
});

test('studies are made when asked for, with people, length, result and who paid', async () => {
  const root = show(dormiva);
  expect(root.querySelector('.studies')).toBeNull();
  const studies = [...root.querySelectorAll('summary')].find((summary) => summary.textContent?.startsWith('Studies'));
  studies?.click();
  await settled();
  const table = seen(root.querySelector('.studies') as Element);
  expect(table).toContain('Marlow 2021 1,002 8 weeks benefit');
  expect(table).toContain('Meta-analysis of 12 studies · J Invented Med · industry funded');
});

test('a study in animals is tagged with its species and a retracted one says so', async () => {
  const root = show(dormiva);
  for (const part of root.querySelectorAll('details')) part.open = true;
  await settled();
  expect([...root.querySelectorAll('.studies .tag')].map((tag) => tag.textContent)).toEqual(['16 rats', 'Retracted']);
});

test('animal evidence names the animals and that people were not measured', () => {
  const view = dormivaWith({ evidence: 'animal' }, { certainty: 'very-low' });
  const root = show(view, { verdict: 'preliminary', certainty: 'very-low', overclaim: ['animal-as-human'] });
  expect(root.querySelector('h2')?.textContent).toBe('Not shown in people');
  expect(row(root, 'Found')).toBe('Benefit in rats Not measured in people');
});

test('a claim that was not tested has no certainty, though the record carries a stand-in', () => {
  const root = show(dormivaWith({ direction: 'untested', evidence: 'none' }, { certainty: 'very-low' }), {
    verdict: 'untested',
    certainty: null,
  });
  expect(row(root, 'How sure')).toBe('No certainty to give Nothing was measured');
  expect(root.querySelector('.axes .steps')).toBeNull();
});

test('a claim opposed by trials says that it says the opposite', () => {
  const root = show(dormivaWith({ direction: 'no-effect' }), { verdict: 'no-effect' });
  expect(row(root, 'Found')).toMatch(/^May make no difference/);
  expect(row(root, 'Wording')).toContain('Says the opposite of what trials found.');
});

test('a claim of no effect that the trials share is never headed “Trials found no effect”', () => {
  const root = show(dormivaWith({ direction: 'no-effect' }), { verdict: 'limited', polarity: 'no-effect' });
  expect(root.querySelector('h2')?.textContent).toBe('Some evidence, not firm');
  expect(seen(root)).toContain('The studies say so too: no effect.');
});

test.each([
  ['supported', 'Studies say otherwise'],
  ['limited', 'Some evidence says otherwise'],
] as const)('a denial of a benefit that is %s is headed “%s”', (verdict, words) => {
  const root = show(dormiva, { verdict, polarity: 'no-effect' });
  expect(root.querySelector('h2')?.textContent).toBe(words);
  expect(root.querySelector('[role=dialog]')?.getAttribute('aria-label')).toContain(words);
  expect(seen(root)).toContain('The studies found a benefit: the opposite of what the sentence says.');
  expect(row(root, 'Wording')).toContain('Says the opposite of what studies found.');
});

test('a safety claim that fewer complaints bear out is no denial', () => {
  const root = show(dormiva, { verdict: 'supported', polarity: 'no-effect', topic: 'safety' });
  expect(root.querySelector('h2')?.textContent).toBe('Supported');
});

test('a nearest finding is named as nearest', () => {
  expect(seen(show(dormiva, { nearest: 'stress', outcome: 'calm', outcomeName: 'calm' }))).toContain('Nearest finding: stress.');
});

test('a vague claim shows the nearest findings in their order instead of rows', () => {
  const root = mount(
    <Card
      {...makeCard({
        claim: makeClaim({ verdict: 'vague', certainty: null, outcomeName: 'vitality' }),
        evidence: { state: 'ready', finding: null, substance: { substance: dormiva.substance, others: dormiva.others } },
        specific: ['fatigue', 'sleep-quality'],
      })}
    />,
  );
  expect(seen(root)).toContain('“Vitality” has no agreed measure');
  expect([...root.querySelectorAll('.links li')].map((li) => seen(li))).toEqual([
    'fatigue, older Not tested',
    'sleep quality Trials found no effect',
  ]);
  expect([...root.querySelectorAll('.axes dt')].map((dt) => dt.textContent)).toEqual(['Safety']);
});

test('what was not reviewed says nothing for or against', () => {
  const root = mount(<Card {...makeCard({ claim: makeClaim({ verdict: 'unreviewed', certainty: null, outcomeName: 'skin ageing' }) })} />);
  expect(seen(root)).toContain('have not looked for studies on skin ageing. That says nothing for or against the claim.');
});

test('a citation is checked against the claim, and a retraction cannot be missed', () => {
  const study = dormiva.studies[1] ?? null;
  const root = show(
    dormiva,
    {},
    {
      citations: [
        makeCardCitation({
          notice: 'retraction',
          fit: 'other-outcome',
          studiedNames: ['body weight'],
          claimedName: 'stress',
          view: makeView(study, 'retraction'),
        }),
      ],
    },
  );
  const check = seen(root.querySelector('.cite') as Element);
  expect(check).toContain('Retracted. The journal has withdrawn this publication. By the list of 22 Aug 2025.');
  expect(check).toContain('Outcome stress studied: body weight, not stress');
  expect(check).toContain('16 rats the page speaks of people');
  expect(seen(root.querySelector('.alerts') as Element)).toContain('Retracted.');
});

test.each([
  ['fits', 'Outcome stress as claimed'],
  ['other-substance', 'Outcome stress our record does not say'],
  ['other-species', 'Outcome stress our record does not say'],
  ['unknown', 'Outcome stress our record does not say'],
] as const)('of a citation whose fit is “%s” the card says of the outcome only what was compared', (fit, said) => {
  const study = dormiva.studies[1] ?? null;
  const root = show(dormiva, {}, { citations: [makeCardCitation({ fit, view: makeView(study) })] });
  expect(seen(root.querySelector('.cite') as Element)).toContain(said);
});

test('a citation on another substance says which', () => {
  const study = dormiva.studies[1] ?? null;
  const citation = makeCardCitation({
    fit: 'other-substance',
    studiedNames: ['cerebrolysin'],
    claimedName: 'Dormiva',
    view: makeView(study),
  });
  expect(seen(show(dormiva, {}, { citations: [citation] }).querySelector('.cite') as Element)).toContain(
    'studied: cerebrolysin, not Dormiva',
  );
});

test('a study in rats is not held against a sentence that speaks of rats itself', () => {
  const citation = makeCardCitation({ fit: 'fits', view: makeView(dormiva.studies[1] ?? null) });
  const rows = (evidenceIn: 'animals' | null) => show(dormiva, { evidenceIn }, { citations: [citation] }).querySelector('.cite') as Element;
  expect(seen(rows('animals'))).toContain('16 rats as the page says');
  expect(seen(rows(null))).toContain('16 rats the page speaks of people');
  expect(rows('animals').querySelector('.off')).toBeNull();
});

test('a dose far from the one studied stands beside it', () => {
  const study = dormiva.studies[0] ?? null;
  const citation = makeCardCitation({ fit: 'other-dose', studiedNames: ['600 mg/day'], claimedName: '50 mg', view: makeView(study) });
  expect(seen(show(dormiva, {}, { citations: [citation] }).querySelector('.cite') as Element)).toContain(
    'Dose 50 mg studied: 600 mg/day, not 50 mg',
  );
});

test('several citations of a claim are summed up in one sentence', () => {
  const citations = [
    makeCardCitation({ id: 'pmid:1', fit: 'other-species', view: makeView(dormiva.studies[1] ?? null) }),
    makeCardCitation({ id: 'pmid:2', known: false, fit: 'unknown', design: null, species: null, n: null, result: null }),
  ];
  const root = show(dormiva, {}, { citations, cited: summarise(citations) });
  expect(seen(root.querySelector('.cited') as Element)).toBe('1 of 2 citations are known; 1 is an animal study.');
});

test('while the studies load, the verdict already stands', () => {
  const root = mount(<Card {...makeCard({ claim: makeClaim(), evidence: { state: 'loading' } })} />);
  expect(root.querySelector('h2')?.textContent).toBe('Some evidence, not firm');
  expect(seen(root)).toContain('Looking up the studies');
  expect(row(root, 'How sure')).toBe('Low');
});

test('evidence that cannot be read is said to be missing, with what to do', () => {
  const root = mount(<Card {...makeCard({ claim: makeClaim(), evidence: { state: 'unavailable' } })} />);
  expect(seen(root)).toContain('The evidence could not be read just now');
});

test('the date of the record also says when another reader held the finding against its studies, where one did', async () => {
  const opened = async (view: typeof dormiva) => {
    const root = show(view);
    for (const part of root.querySelectorAll('details')) part.open = true;
    await settled();
    return seen(root);
  };
  expect(await opened(dormivaWith({ checked: '2026-11-24' }))).toContain(
    'this finding was held against the abstracts of its studies by another reader on 24 Nov 2026',
  );
  expect(await opened(dormiva)).not.toContain('another reader');
});
