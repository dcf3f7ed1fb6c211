import { expect, test } from 'vitest';
import { CitationNotes } from '../../components/ui/citation-note';
import { citationSentence } from '../../components/ui/citation-summary';
import { spokenCitation } from '../../components/ui/citation-words';
import { renderHint } from '../../components/ui/hint';
import { dormiva } from './dormiva';
import { makeClaim } from './make-claim';
import { makeCardCitation, makeView } from './make-report';
import { mount, seen } from './mount';

const rats = dormiva.studies[1] ?? null;
const people = dormiva.studies[0] ?? null;

test('a note tells whom, how, for how long, who paid, and what came out', () => {
  const study = people && { ...people, n: 24, durationWeeks: 4, blinding: 'open' as const, funding: 'industry' as const, year: 2021 };
  const said = seen(mount(<CitationNotes citations={[makeCardCitation({ view: makeView(study) })]} />));
  expect(said).toContain('24 people');
  expect(said).toContain('2021');
  expect(said).toContain('4 weeks · open label · industry funded');
  expect(said).toMatch(/Benefit|No effect|Mixed|Harm|Descri/);
});

test('a note on rats says that they are none of the people the page speaks of', () => {
  const citation = makeCardCitation({ fit: 'other-species', studiedNames: ['rat'], view: makeView(rats) });
  expect(seen(mount(<CitationNotes citations={[citation]} />))).toContain('Not in people: studied in rats');
});

test('a retraction stands first, with the date of the list, also where nothing else is known', () => {
  const unknown = makeCardCitation({ known: false, notice: 'retraction', fit: 'unknown', view: makeView(null, 'retraction') });
  const root = mount(<CitationNotes citations={[unknown]} />);
  expect(seen(root)).toBe('Retracted. The journal has withdrawn this publication. By the list of 22 Aug 2025.');
  const known = mount(<CitationNotes citations={[makeCardCitation({ notice: 'retraction', view: makeView(people, 'retraction') })]} />);
  expect(known.querySelector('.note')?.firstElementChild?.classList.contains('note-warn')).toBe(true);
});

test('a marker that leads to many papers shows three notes and how many more there are', () => {
  const citations = [1, 2, 3, 4, 5].map((n) => makeCardCitation({ id: `pmid:${n}`, view: makeView(people) }));
  const root = mount(<CitationNotes citations={citations} />);
  expect(root.querySelectorAll('.note')).toHaveLength(3);
  expect(seen(root)).toContain('and 2 more');
});

test('where a claim’s words are the link, the hint tells the verdict and the study', () => {
  const root = mount(<div />);
  const citation = makeCardCitation({ fit: 'other-species', studiedNames: ['rat'], view: makeView(rats) });
  renderHint(root, { claim: makeClaim({ verdict: 'preliminary' }), citations: [citation], theme: 'auto' });
  expect(seen(root)).toMatch(/^Not shown in people 16 rats/);
  renderHint(root, { claim: makeClaim({ verdict: 'preliminary' }), citations: [], theme: 'auto' });
  expect(seen(root)).toBe('Not shown in people');
});

test('a screen reader is told of the retraction before the study', () => {
  const spoken = spokenCitation(makeCardCitation({ notice: 'retraction', view: makeView(rats, 'retraction') }));
  expect(spoken).toMatch(/^Retracted\./);
  expect(spoken).toContain('16 rats');
});

test('what a page cites is summed up in one sentence', () => {
  const none = { cited: 0, noStudy: 0, known: 0, animals: 0, cells: 0, retracted: 0, concerns: 0, offClaim: 0 };
  expect(citationSentence({ ...none, cited: 17, known: 11, animals: 7, retracted: 1, offClaim: 3 })).toBe(
    '11 of 17 citations are known; 7 are animal studies, 1 is retracted, 3 do not concern the claim',
  );
  expect(citationSentence({ ...none, cited: 4 })).toBe('None of 4 citations is in our data');
  expect(citationSentence({ ...none, cited: 1, known: 1, concerns: 1 })).toBe(
    'The 1 citation is known; 1 is under an expression of concern',
  );
  expect(citationSentence(none)).toBe('');
});
