import { expect, test } from 'vitest';
import { reportAnnotations } from '../../components/ui/report-annotations';
import { reportMarkdown } from '../../components/ui/report-markdown';
import { makeClaim } from './make-claim';
import { makeCitation, makeReport, shelf } from './make-report';

test('Markdown has title, address, claims under headings with verdict and record, studies, and the date', () => {
  const text = reportMarkdown(shelf, '22 Nov 2026');
  expect(text).toContain('# Claims on “Eight bottles on my shelf, and what each is for”');
  expect(text).toContain('Page: <https://secondcup.example/shelf>');
  expect(text).toContain('## For calm');
  expect(text).toContain('**Some evidence, not firm**, low certainty: ashwagandha → stress');
  expect(text).toContain('Wording: claims proof');
  expect(text).toContain('Record: `dormiva/stress`');
  expect(text).toContain('- https://pubmed.ncbi.nlm.nih.gov/999999999/ (\\[1\\]): not in people');
  expect(text).toContain('data 1.0.0 of 22 Nov 2026. Not medical advice.');
});

test('text of the page cannot become markup in Markdown', () => {
  const evil = '# [x](javascript:y) <b>\n![z](q) `code` | *a*';
  const text = reportMarkdown(
    makeReport({ title: evil, claims: [makeClaim({ quote: evil, heading: evil, substanceName: evil })] }),
    '2026',
  );
  expect(text).not.toMatch(/(?<!\\)\[x/);
  expect(text).not.toMatch(/(?<!\\)<b/);
  expect(text).not.toContain('\n![');
});

test('dose and nearest stand in the Markdown line', () => {
  const claim = makeClaim({
    nearest: 'mood',
    dose: { value: 50, unit: 'mg', studied: [300, 600] },
    studied: { low: 300, high: 600, unit: 'mg/day' },
  });
  const text = reportMarkdown(makeReport({ claims: [claim] }), '2026');
  expect(text).toContain('(judged by the nearest finding)');
  expect(text).toContain('Dose: 50 mg, 300–600 mg/day studied');
});

test('annotations follow the W3C model with a TextQuoteSelector that finds the quote', () => {
  const claim = makeClaim({ quote: 'Dormiva eases stress.', prefix: 'They say ', suffix: ' And so on.' });
  const page = reportAnnotations(makeReport({ claims: [claim], citations: [makeCitation()] }));
  expect(page['@context']).toBe('http://www.w3.org/ns/anno.jsonld');
  expect(page.items[0]?.target).toEqual({
    source: 'https://secondcup.example/shelf',
    selector: { type: 'TextQuoteSelector', exact: 'Dormiva eases stress.', prefix: 'They say ', suffix: ' And so on.' },
  });
  expect(page.items[0]?.body[0].value).toBe('Some evidence, not firm, low certainty: Dormiva → stress');
  expect(page.items[0]?.body[1].value).toMatchObject({ substance: 'dormiva', outcome: 'stress', verdict: 'limited' });
});
