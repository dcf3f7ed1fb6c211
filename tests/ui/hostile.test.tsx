/** Every place of the interface in which text of a page, a file or a record stands, with every string of the corpus in it. */
import { type ComponentChildren, render, type VNode } from 'preact';
import { beforeEach, describe, expect, test } from 'vitest';
import { Card } from '../../components/ui/card';
import { renderHint } from '../../components/ui/hint';
import { ImportReport } from '../../components/ui/import-report';
import { DataSection } from '../../components/ui/options-data';
import { HiddenSection } from '../../components/ui/options-hidden';
import { OwnSection } from '../../components/ui/options-own';
import { SitesSection } from '../../components/ui/options-sites';
import { Popup } from '../../components/ui/popup';
import { SidePanel } from '../../components/ui/side-panel';
import { turning } from '../hostile/disguises';
import { families, injections } from '../hostile/injections';
import { dormiva, dormivaWith } from './dormiva';
import { claimOn, makeCard, makeClaim } from './make-claim';
import { makeOptions } from './make-options';
import { makeCardCitation, makeCitation, makePopup, makeReport, makeView } from './make-report';
import { mount } from './mount';

/** Says nothing to a browser. */
const HARMLESS = 'Plain words here';

type Face = (text: string) => VNode;

const study = (text: string) => ({
  ...(dormiva.studies[0] as (typeof dormiva.studies)[number]),
  title: text,
  firstAuthor: text,
  journal: text,
});
const citation = (text: string) =>
  makeCardCitation({
    id: `url:${text}`,
    href: text,
    text,
    fit: 'other-substance',
    studiedNames: [text],
    claimedName: text,
    view: makeView(study(text)),
  });

const card: Face = (text) => {
  const view = dormivaWith(
    { note: text, population: text },
    {
      substance: { ...dormiva.substance, name: text, what: text, safety: [{ note: text, severity: 'serious', url: text }] },
      studies: [study(text)],
    },
  );
  return (
    <Card
      {...makeCard({
        claim: claimOn(view, {
          quote: `x ${text} y`,
          mark: text,
          prefix: text,
          suffix: text,
          heading: text,
          outcomeName: text,
          why: { words: [text], rule: text, record: text, datasetVersion: text },
        }),
        evidence: { state: 'ready', finding: view, substance: null },
        citations: [citation(text)],
        pageUrl: text,
        host: text,
        issuePage: text,
      })}
    />
  );
};
const reportOf = (text: string) =>
  makeReport({
    url: text,
    title: text,
    claims: [makeClaim({ quote: text, mark: text, heading: text, substanceName: text, outcomeName: text })],
    citations: [makeCitation({ id: `url:${text}`, href: text, text })],
    substances: [text],
  });
const popup: Face = (text) => <Popup {...makePopup({ view: { state: 'page', report: reportOf(text) }, host: text })} />;
const sidePanel: Face = (text) => <SidePanel {...makePopup({ view: { state: 'page', report: reportOf(text) }, host: text })} />;
const quietPopup: Face = (text) => (
  <Popup
    {...makePopup({ view: { state: 'page', report: { ...reportOf(text), claims: [] } }, substanceNames: { [text]: text }, host: text })}
  />
);
const options: Face = (text) => {
  const props = makeOptions();
  const filled = {
    ...props,
    settings: { ...props.settings, sitesOff: [text], sitesAdded: [text], hidden: [{ substance: text, outcome: text, host: text }] },
    sites: [],
    access: [{ host: text, added: true }],
    own: [{ substance: text, name: text, findings: 1, studies: 1, replaces: true }],
  };
  return (
    <div class="options">
      <SitesSection {...filled} />
      <HiddenSection {...filled} />
      <OwnSection {...filled} />
      <DataSection {...filled} />
    </div>
  );
};
const reportProps = { outcomeNames: {}, onConfirm: () => {}, onCancel: () => {} };
const importErrors: Face = (text) => (
  <ImportReport
    {...reportProps}
    importing={{ state: 'refused', files: [text, text], read: 1, problems: [{ file: text, record: text, field: text, message: text }] }}
  />
);
const dryRun: Face = (text) => (
  <ImportReport
    {...reportProps}
    importing={{
      state: 'ready',
      files: [text],
      changes: [
        { substance: text, name: text, kind: 'new', findings: 1, studies: 1, differs: [{ outcome: text, before: null, after: null }] },
      ],
    }}
  />
);
function Hint({ text }: { text: string }): ComponentChildren {
  const claim = makeClaim({ mark: text, quote: text });
  return (
    <div
      ref={(root) => {
        if (root) renderHint(root, { claim, citations: [citation(text)], theme: 'auto' });
      }}
    />
  );
}
const hint: Face = (text) => <Hint text={text} />;

const faces: Record<string, Face> = { card, hint, popup, sidePanel, quietPopup, options, importErrors, dryRun };

/** Which elements there are, and which attributes they have. */
function vocabulary(root: Element): Set<string> {
  const words = [...root.querySelectorAll('*')].flatMap((element) => [
    element.localName,
    ...element.getAttributeNames().map((name) => `${element.localName}[${name}]`),
  ]);
  return new Set(words);
}

/** Shows a face with one text after another; what is folded is opened. */
function shower(face: Face): (text: string) => HTMLElement {
  const root = mount(face(HARMLESS));
  return (text) => {
    render(face(text), root);
    for (const part of root.querySelectorAll('details')) part.open = true;
    return root;
  };
}

const strange = (root: Element, known: ReadonlySet<string>) => [...vocabulary(root)].filter((word) => !known.has(word));
const leadsOut = (root: Element) =>
  [...root.querySelectorAll('a')].filter((link) => !/^https?:$/.test(link.protocol)).map((link) => link.getAttribute('href') ?? '');

const thrown: string[] = [];
window.addEventListener('error', ({ message }) => thrown.push(message));
beforeEach(() => {
  thrown.length = 0;
});

test('the corpus has five hundred strings and more, of every family', () => {
  expect(injections.length).toBeGreaterThanOrEqual(500);
  expect(Object.values(families).filter((family) => family.length < 8)).toEqual([]);
});

describe.each(Object.entries(faces))('in the %s', (name, face) => {
  test('each string of the corpus stands as it is, makes no element, attribute or link, and is not run', { timeout: 120_000 }, () => {
    const show = shower(face);
    // What an address of the page's makes a link of is a link with a harmless address too.
    const allowed = new Set([HARMLESS, 'https://shop.example/'].flatMap((text) => [...vocabulary(show(text))]));
    const cut = new Set<string>(families.long);
    const found = injections.flatMap((text) => {
      const root = show(text);
      const whole = name === 'hint' || cut.has(text) || root.textContent?.includes(text);
      return [...strange(root, allowed), ...leadsOut(root), ...(whole ? [] : ['is not there'])].map(
        (what) => `${what}: ${JSON.stringify(text.slice(0, 80))}`,
      );
    });
    expect(found).toEqual([]);
    expect('hit' in globalThis || 'hit' in {}).toBe(false);
    expect(thrown).toEqual([]);
  });

  test('no text that turns its direction turns ours', () => {
    const show = shower(face);
    const turned = turning.flatMap((text) => turnedIn(show(text), text).map((ours) => `${ours} by ${JSON.stringify(text.slice(0, 40))}`));
    expect(turned).toEqual([]);
  });
});

/** Our own words whose letters do not stand from left to right within a line. */
function turnedIn(root: Element, text: string): string[] {
  const turned: string[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    if (node.data.includes(text) || !/^[\u0020-\u007e]{3,}$/.test(node.data)) continue;
    let before: DOMRect | null = null;
    for (let at = 0; at < node.data.length; at++) {
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      const rect = range.getClientRects()[0];
      if (!rect || rect.width === 0) continue;
      if (before && Math.abs(rect.top - before.top) < 2 && rect.left < before.left - 1) {
        turned.push(node.data);
        break;
      }
      before = rect;
    }
  }
  return turned;
}
