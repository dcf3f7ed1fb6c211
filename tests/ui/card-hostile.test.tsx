import { expect, test } from 'vitest';
import { Card } from '../../components/ui/card';
import { Popup } from '../../components/ui/popup';
import { dormiva, dormivaWith } from './dormiva';
import { claimOn, makeCard, makeClaim } from './make-claim';
import { makeCardCitation, makePopup, makeReport } from './make-report';
import { mount, seen, settled } from './mount';

const evil = '<img src=x onerror="window.hit=1"><script>window.hit=1</script>';

test('page text and records are shown as text, whatever they contain', async () => {
  const view = dormivaWith(
    { note: evil, population: evil },
    { substance: { ...dormiva.substance, name: evil, safety: [{ note: evil, severity: 'serious' }] } },
  );
  const root = mount(
    <Card
      {...makeCard({
        claim: claimOn(view, {
          quote: `x ${evil}`,
          mark: evil,
          outcomeName: evil,
          why: { words: [evil], rule: evil, record: evil, datasetVersion: evil },
        }),
        evidence: { state: 'ready', finding: view, substance: null },
        citations: [{ ...makeCardCitation({ text: evil }), view: null }],
      })}
    />,
  );
  for (const part of root.querySelectorAll('details')) part.open = true;
  await settled();
  expect(root.querySelector('img, script')).toBeNull();
  expect(seen(root)).toContain('<img src=x');
  expect('hit' in window).toBe(false);
});

test('no identifier becomes a link that is not http or https', async () => {
  const bad = 'url:javascript:window.hit=1';
  const view = dormivaWith({ studies: [bad] }, { studies: dormiva.studies.map((study) => ({ ...study, id: bad })) });
  const root = mount(
    <Card
      {...makeCard({
        claim: claimOn(view),
        evidence: {
          state: 'ready',
          finding: { ...view, substance: { ...view.substance, safety: [{ note: 'n', severity: 'minor', url: 'data:text/html,x' }] } },
          substance: null,
        },
        citations: [{ ...makeCardCitation({ id: bad, href: bad }), view: null }],
        issuePage: 'javascript:window.hit=1',
      })}
    />,
  );
  for (const part of root.querySelectorAll('details')) part.open = true;
  await settled();
  expect([...root.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual([]);
});

test('a heading and a quote from a hostile page stay text in the popup', () => {
  const claims = [makeClaim({ heading: evil, mark: evil, substanceName: evil, outcomeName: evil })];
  const root = mount(<Popup {...makePopup({ view: { state: 'page', report: makeReport({ claims, title: evil }) }, host: evil })} />);
  expect(root.querySelector('img, script')).toBeNull();
  expect(seen(root)).toContain('<img src=x');
});

test('a quote of a hundred thousand characters is cut around its mark', () => {
  const quote = `${'word '.repeat(10_000)}eases stress ${'word '.repeat(10_000)}`;
  const root = mount(<Card {...makeCard({ claim: makeClaim({ quote, mark: 'eases stress' }) })} />);
  const text = seen(root.querySelector('blockquote') as Element);
  expect(text).toContain('eases stress');
  expect(text.length).toBeLessThan(260);
});
