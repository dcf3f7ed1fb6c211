/** What is copied out of the extension goes into issue trackers, editors and scripts: read there, it must say what stood on the page. */
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { expect, test } from 'vitest';
import type { PageReport } from '../../components/platform/report';
import { type AnnotationPage, annotationsText } from '../../components/ui/report-annotations';
import { reportMarkdown } from '../../components/ui/report-markdown';
import { turning } from '../hostile/disguises';
import { injections } from '../hostile/injections';
import { makeClaim } from './make-claim';
import { makeCitation, makeReport } from './make-report';

const hostile = (text: string): PageReport =>
  makeReport({
    url: `https://shop.example/?${encodeURIComponent(text.toString().replace(/[\ud800-\udfff]/g, ''))}`,
    title: text,
    claims: [makeClaim({ quote: text, mark: text, heading: text, prefix: text, suffix: text, substanceName: text, outcomeName: text })],
    citations: [makeCitation({ text, id: `doi:10.1000/${text.replace(/\s/g, '')}` })],
  });

/** The report as a reader of Markdown shows it, one that lets raw HTML through. */
function rendered(report: PageReport): Document {
  const html = micromark(reportMarkdown(report, '2026'), {
    allowDangerousHtml: true,
    allowDangerousProtocol: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  });
  return new DOMParser().parseFromString(html, 'text/html');
}

const tags = (page: Document) => [...page.body.querySelectorAll('*')].map(({ localName }) => localName).join(' ');
const folded = (text: string) => text.replace(/\s+/g, ' ').trim();

test('no string of the corpus makes anything in the Markdown report but text', { timeout: 60_000 }, () => {
  const plain = tags(rendered(hostile('Plain words here')));
  const found = injections
    .filter((text) => folded(text) !== '' && text.length < 5000)
    .flatMap((text) => {
      const page = rendered(hostile(text));
      return tags(page) === plain ? [] : [`${tags(page)}: ${JSON.stringify(text.slice(0, 80))}`];
    });
  expect(found).toEqual([]);
});

test('in the Markdown report each is read as it stood on the page, white space and what directs writing aside', { timeout: 60_000 }, () => {
  const unseen = /[\p{Cc}\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/gu;
  const found = injections
    .filter((text) => folded(text) !== '' && text.length < 5000)
    .filter((text) => {
      const said = folded(rendered(hostile(text)).querySelector('li')?.textContent ?? '').replace(/\ufffd/g, '');
      return !said.includes(folded(text.replace(/\s/g, ' ').replace(unseen, '')).replace(/\ufffd/g, ''));
    });
  expect(found.map((text) => JSON.stringify(text))).toEqual([]);
});

test('no text that turns the direction of writing leaves its mark in the Markdown report', () => {
  for (const text of turning) expect(reportMarkdown(hostile(text), '2026')).not.toMatch(/[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/);
});

test('the annotations are JSON that gives each string back as it was, and hold nothing that cannot be seen', () => {
  const polluted = injections.filter((text) => {
    const written = annotationsText(hostile(text));
    const page = JSON.parse(written) as AnnotationPage;
    const { exact, prefix, suffix } = page.items[0]?.target.selector ?? { exact: '', prefix: '', suffix: '' };
    const whole = page.label === text && exact === text && prefix === text && suffix === text && page.items.length === 1;
    return !whole || /[^\P{C}\n]/u.test(written);
  });
  expect(polluted.map((text) => JSON.stringify(text))).toEqual([]);
  expect('hit' in {}).toBe(false);
});
