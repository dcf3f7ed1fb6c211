import { describe, expect, test } from 'vitest';
import { InvalidMessage } from '../../components/platform/errors';
import { accept } from '../../components/platform/message-checks';
import { pageLook, pageReport } from '../../components/platform/report-check';
import { injections } from '../hostile/injections';
import { makeClaim } from '../ui/make-claim';
import { makeCitation, makeReport, shelf } from '../ui/make-report';

const claim = (part: object) => ({ ...shelf, claims: [{ ...makeClaim(), ...part }] });

describe('a report from a page', () => {
  test('that is one is taken as it is', () => {
    expect(accept(pageReport, shelf)).toEqual(shelf);
  });

  test('may quote whatever stood on the page', () => {
    for (const text of injections) {
      const report = makeReport({
        title: text,
        url: text,
        substances: [text],
        claims: [makeClaim({ quote: text, mark: text, heading: text, prefix: text, suffix: text, outcome: text, substance: text })],
        citations: [makeCitation({ text, href: text, id: text })],
      });
      expect(accept(pageReport, report)).toEqual(report);
    }
    expect('hit' in {}).toBe(false);
  });

  test.each<[string, unknown]>([
    ['nothing', null],
    ['a list', [shelf]],
    ['a state that there is none of', { ...shelf, state: 'constructor' }],
    ['a verdict that there is none of', claim({ verdict: '__proto__' })],
    ['a wording that there is none of', claim({ wording: 'toString' })],
    ['an element in the place of a quote', claim({ quote: { type: 'script', props: { children: 'x' }, constructor: undefined } })],
    ['an element in the place of a title', { ...shelf, title: { type: 'a', props: { href: 'javascript:x' } } }],
    ['a claim without an id', claim({ id: undefined })],
    ['a progress beyond its end', { ...shelf, progress: 7 }],
    ['claims without number', { ...shelf, claims: { length: 1e9 } }],
    ['more claims than a page has', { ...shelf, claims: Array.from({ length: 100_001 }, () => makeClaim()) }],
    ['a quote of two million letters', claim({ quote: 'x'.repeat(2_000_000) })],
    ['no number where one belongs', { ...shelf, framesNotRead: Number.NaN }],
  ])('with %s is refused', (_, report) => {
    expect(() => accept(pageReport, report)).toThrow(InvalidMessage);
  });

  test('leaves behind what does not belong to it, and changes no prototype', () => {
    const report: unknown = JSON.parse(`{"__proto__":{"hit":1},"more":1,${JSON.stringify(shelf).slice(1)}`);
    expect(accept(pageReport, report)).toEqual(shelf);
    const look: unknown = JSON.parse(
      '{"marksHidden":false,"notShown":0,"active":null,"substanceNames":{"__proto__":"x","zinc":"Zinc"},"onJump":1}',
    );
    expect(Object.keys(accept(pageLook, look))).toEqual(['marksHidden', 'notShown', 'active', 'substanceNames']);
    expect('hit' in {}).toBe(false);
  });
});
