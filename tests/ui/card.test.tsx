import { expect, test, vi } from 'vitest';
import { Card } from '../../components/ui/card';
import type { CardIngredient, CardProps } from '../../components/ui/props';
import { dormiva, dormivaWith } from './dormiva';
import { claimOn, makeCard, makeClaim } from './make-claim';
import { makeCitation } from './make-report';
import { button, mount, seen, settled } from './mount';

const ready = (finding: typeof dormiva): CardProps['evidence'] => ({ state: 'ready', finding, substance: null });

function show(view: typeof dormiva, claim: Parameters<typeof claimOn>[1] = {}, more: Partial<CardProps> = {}) {
  return mount(
    <Card
      {...makeCard({ claim: claimOn(view, { mark: 'eases stress', verdict: 'limited', ...claim }), evidence: ready(view), ...more })}
    />,
  );
}

const row = (root: Element, name: string) => {
  const term = [...root.querySelectorAll('dt')].find((dt) => dt.textContent === name);
  return term?.nextElementSibling ? seen(term.nextElementSibling) : null;
};

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
  expect(row(show(dormivaWith({}, { certainty: 'very-low' })), 'Found')).toMatch(/we cannot tell/);
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

const ingredient = (part: Partial<CardIngredient>): CardIngredient => ({
  substance: 'dormiva',
  name: 'Dormiva',
  dose: { value: 100, unit: 'mg' },
  verdict: 'limited',
  certainty: 'low',
  finding: dormiva.key,
  studied: { low: 300, high: 600, unit: 'mg/day' },
  doseHere: 'below',
  view: dormiva,
  ...part,
});

test('a product is shown by its ingredients, each with dose here, dose studied and verdict', () => {
  const root = mount(
    <Card
      {...makeCard({
        claim: makeClaim({ subject: 'product', substance: null, substanceName: 'Dormivale Night', verdict: 'insufficient' }),
        ingredients: [
          ingredient({ verdict: 'insufficient' }),
          ingredient({ substance: 'other', name: 'Other', dose: null, doseHere: 'not-given', studied: null, view: null, finding: null }),
        ],
      })}
    />,
  );
  const rows = [...root.querySelectorAll('.ings li')].map((li) => seen(li));
  expect(rows[0]).toBe('Dormiva Too little to tell 100 mg on the page 300–600 mg/day studied');
  expect(rows[1]).toContain('no dose on the page');
  expect(seen(root)).toContain('No ingredient with evidence reaches the dose studied.');
  expect(row(root, 'Applies here')).toContain('The blend itself was not tested');
  expect(row(root, 'Safety')).toContain('From Dormiva: One case of liver injury');
});

test('of many ingredients those with a finding come first and the rest on demand', async () => {
  const many = Array.from({ length: 12 }, (_, i) =>
    ingredient({ substance: `s${i}`, name: `Part ${i}`, finding: i === 11 ? dormiva.key : null }),
  );
  const root = mount(<Card {...makeCard({ claim: makeClaim({ subject: 'product', substance: null }), ingredients: many })} />);
  const names = () => [...root.querySelectorAll('.ings .name')].map((name) => name.textContent);
  expect(names()).toEqual(['Part 11', 'Part 0', 'Part 1', 'Part 2', 'Part 3', 'Part 4']);
  for (const part of root.querySelectorAll('details')) part.open = true;
  await settled();
  expect(names()).toHaveLength(12);
});

test('a product none of whose ingredients was reviewed for the outcome says so', () => {
  const root = mount(
    <Card
      {...makeCard({
        claim: makeClaim({ subject: 'product', substance: null, substanceName: 'Dormivale Night', verdict: 'unreviewed', certainty: null }),
        ingredients: [
          ingredient({ finding: null, verdict: 'unreviewed', view: { substance: dormiva.substance, others: [] } }),
          ingredient({ substance: 'b', finding: null, verdict: 'unreviewed', view: null }),
        ],
      })}
    />,
  );
  expect(seen(root)).toContain('None of the 2 ingredients we know was reviewed for stress.');
  expect(row(root, 'Safety')).toContain('From Dormiva: One case of liver injury');
});

test('a product that lists nothing says that there is nothing to hold against studies', () => {
  const root = mount(
    <Card
      {...makeCard({
        claim: makeClaim({ subject: 'product', substance: null, substanceName: '', verdict: 'unreviewed', certainty: null }),
      })}
    />,
  );
  expect(seen(root)).toContain('The page does not list what is in it');
  expect(seen(root.querySelector('.what') as Element)).toBe('This product → stress');
});

test('a citation is checked against the claim, and a retraction cannot be missed', () => {
  const study = dormiva.studies[1] ?? null;
  const root = show(
    dormiva,
    {},
    {
      citations: [
        { ...makeCitation({ notice: 'retraction', fit: 'other-outcome' }), view: { id: 'x', study, about: null, notice: 'retraction' } },
      ],
    },
  );
  const check = seen(root.querySelector('.cite') as Element);
  expect(check).toContain('Retracted. The journal has withdrawn this publication.');
  expect(check).toContain('Outcome stress not as claimed');
  expect(check).toContain('16 rats the page speaks of people');
  expect(seen(root.querySelector('.alerts') as Element)).toContain('Retracted.');
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

test('previous, next, close and the evidence are callbacks', async () => {
  const calls = { onStep: vi.fn(), onClose: vi.fn(), onEvidence: vi.fn() };
  const root = show(dormiva, {}, calls);
  button(root, 'Previous claim').click();
  button(root, 'Next claim').click();
  button(root, 'Close').click();
  for (const part of root.querySelectorAll('details')) part.open = true;
  await settled();
  button(root, 'sleep quality').click();
  expect(calls.onStep.mock.calls).toEqual([[-1], [1]]);
  expect(calls.onClose).toHaveBeenCalledOnce();
  expect(calls.onEvidence).toHaveBeenCalledWith('#substance/dormiva/sleep-quality');
});

test('hiding asks where', async () => {
  const onHide = vi.fn();
  const root = show(dormiva, {}, { onHide });
  button(root, 'Hide').click();
  await settled();
  button(root, 'On secondcup.example').click();
  button(root, 'Everywhere').click();
  expect(onHide.mock.calls).toEqual([['site'], ['everywhere']]);
});

test('the copied card is plain text with quote, verdict, rows, studies and date', async () => {
  const onCopy = vi.fn(async (_text: string) => true);
  const root = show(dormiva, { quote: 'Dormiva root eases stress.' }, { onCopy });
  button(root, 'Copy').click();
  await settled();
  const text = onCopy.mock.calls[0]?.[0] ?? '';
  expect(text).toContain('“Dormiva root eases stress.”\nhttps://secondcup.example/shelf');
  expect(text).toContain('Some evidence, not firm: Dormiva → stress');
  expect(text).toContain('How sure: Low.');
  expect(text).toContain('https://pubmed.ncbi.nlm.nih.gov/999999999/');
  expect(text).toContain('22 Nov 2026');
  expect(seen(button(root, 'Copied'))).toBe('Copied');
});

test('where the clipboard is refused, the text is offered by hand', async () => {
  const root = show(dormiva, {}, { onCopy: async () => false });
  button(root, 'Copy').click();
  await settled();
  expect(root.querySelector('textarea')?.value).toContain('Some evidence, not firm');
});

test('a wrong match is reported with its reason and only what one needs to see it', async () => {
  const onReport = vi.fn(async (_text: string) => true);
  const root = show(dormiva, { prefix: 'They say ', suffix: ' And so on.' }, { onReport, issuePage: 'https://project.example/issues' });
  button(root, 'Wrong match?').click();
  await settled();
  expect(button(root, 'Copy report').disabled).toBe(true);
  button(root, 'Another effect').click();
  await settled();
  button(root, 'Copy report').click();
  await settled();
  const text = onReport.mock.calls[0]?.[0] ?? '';
  expect(text).toContain('What is wrong: Another effect');
  expect(text).toContain('Quote: They say [Dormiva root eases stress.] And so on.');
  expect(text).toContain('dormiva/stress');
  expect(root.querySelector('.ask a')?.getAttribute('href')).toBe('https://project.example/issues');
});
