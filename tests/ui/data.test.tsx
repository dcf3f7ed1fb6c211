import { render } from 'preact';
import { expect, test } from 'vitest';
import { verdictOn } from '../../components/engine/judge-verdict';
import { Card } from '../../components/ui/card';
import { EvidenceBrowser } from '../../components/ui/evidence-browser';
import { evidenceIndex } from '../../components/ui/evidence-index';
import { evidenceSearch } from '../../components/ui/evidence-search';
import { findingVerdict } from '../../components/ui/finding-verdict';
import { previewParts } from '../../components/ui/strings/preview-parts';
import { domainWords } from '../../components/ui/strings/terms';
import { claimOn, makeCard } from './make-claim';
import { mount } from './mount';
import { dataset, finding, outcomes, substances, topics } from './records';

/** They grow with the data; milliseconds. */
const PATIENCE = 60_000;
const all = substances.flatMap((record) => record.findings);

test('a finding’s glyph is the verdict that the engine gives a plain claim of benefit', () => {
  for (const one of all) {
    expect(findingVerdict(one), one.key).toBe(verdictOn({ ...one, magnitude: one.magnitude ?? null }, 'benefit'));
  }
});

test('the options’ preview shows the verdicts and topics that the data gives', () => {
  const topicOf = new Map(outcomes.map(({ id, topic }) => [id, topic]));
  for (const { key, verdict, topic } of previewParts) {
    if (!key) continue;
    const view = finding(key);
    expect([key, findingVerdict({ ...view.finding, certainty: view.certainty }), topicOf.get(view.outcome.id)]).toEqual([
      key,
      verdict,
      topic,
    ]);
  }
});

test(
  'every finding has a card that draws without error or empty words',
  () => {
    for (const { key } of all) {
      const view = finding(key);
      const root = mount(
        <Card
          {...makeCard({
            claim: claimOn(view, { mark: 'x', verdict: findingVerdict({ ...view.finding, certainty: view.certainty }) }),
            evidence: { state: 'ready', finding: view, substance: null },
          })}
        />,
      );
      expect(root.textContent, key).not.toMatch(/undefined|NaN|null|\[object/);
      expect(root.querySelectorAll('.axes dt'), key).not.toHaveLength(0);
    }
  },
  PATIENCE,
);

test(
  'every page of the evidence browser draws without error',
  () => {
    const evidence = { state: 'ready' as const, topics, outcomes, substances, dataset };
    const hashes = [
      ...substances.map(({ id }) => `#substance/${id}`),
      ...outcomes.map(({ id }) => `#outcome/${id}`),
      ...topics.map(({ id }) => `#topic/${id}`),
    ];
    const face = mount(<div />);
    for (const hash of hashes) {
      render(<EvidenceBrowser evidence={evidence} hash={hash} theme="auto" onOptions={() => {}} />, face);
      const main = face.querySelector('main');
      expect(main?.textContent, hash).not.toMatch(/undefined|NaN|\[object/);
      expect(main?.querySelector('h1'), hash).not.toBeNull();
    }
  },
  PATIENCE,
);

test('every reason for lowering or raising certainty has its words', () => {
  for (const { downgrades, upgrades = [] } of all) {
    for (const { domain } of [...downgrades, ...upgrades]) expect(Object.keys(domainWords)).toContain(domain);
  }
});

test('every substance is found by its own name', () => {
  const search = evidenceSearch(evidenceIndex({ substances, outcomes, topics }));
  for (const { id, name } of substances) expect(search(name)[0]?.hash).toBe(`#substance/${id}`);
});
