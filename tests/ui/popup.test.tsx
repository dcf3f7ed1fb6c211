import { expect, test, vi } from 'vitest';
import { page as screen, userEvent } from 'vitest/browser';
import { Popup } from '../../components/ui/popup';
import type { PageView, PopupProps } from '../../components/ui/props';
import { makeClaim } from './make-claim';
import { makeCitation, makePopup, makeReport, shelf } from './make-report';
import { button, mount, seen, settled } from './mount';

const show = (part: Partial<PopupProps> = {}) => mount(<Popup {...makePopup(part)} />);
const page = (report: Parameters<typeof makeReport>[0], part: Partial<PopupProps> = {}) =>
  show({ view: { state: 'page', report: makeReport(report) }, ...part });
const found = (part: Partial<PopupProps> = {}) => show({ view: { state: 'page', report: shelf }, ...part });
const rows = (root: Element) => [...root.querySelectorAll('.list li')].map((li) => seen(li.querySelector('q') as Element));

test('claims stand in page order under the page’s headings, with a sentence of what matters', () => {
  const root = found();
  expect(root.querySelector('h1')?.textContent).toBe('11 claims on this page');
  expect(seen(root.querySelector('.sum') as Element)).toBe(
    '1 is supported, 1 meets evidence of harm. In 3 the wording outruns the evidence.',
  );
  expect([...root.querySelectorAll('.list h2')].map((h2) => h2.textContent)).toEqual([
    'For the gym',
    'For calm',
    'For the night',
    'For the mind',
    'For the winter',
    'Dormivale Night',
  ]);
  expect(rows(root).slice(0, 3)).toEqual(['builds lean muscle when you lift', 'keeps skin looking young', 'raises testosterone']);
});

test('no supported claim is said plainly', () => {
  expect(seen(page({ claims: [makeClaim()] }).querySelector('.sum') as Element)).toBe('None is supported by firm evidence.');
});

test('a denial of what studies found is not counted among the supported, and says so', () => {
  const denied = { polarity: 'no-effect', direction: 'benefit' } as const;
  const root = page({
    claims: [
      makeClaim({ verdict: 'supported', direction: 'benefit' }),
      makeClaim({ id: 2, verdict: 'supported', ...denied, mark: 'does not ease stress' }),
      makeClaim({ id: 3, verdict: 'limited', ...denied, mark: 'does nothing for stress' }),
    ],
  });
  expect(seen(root.querySelector('.sum') as Element)).toBe('1 is supported, 2 deny what studies found.');
  const [, firm, weak] = [...root.querySelectorAll('.list li')].map((li) => seen(li));
  expect(firm).toContain('Studies say otherwise · ');
  expect(weak).toContain('Some evidence says otherwise · ');
});

test('each row names verdict, substance, outcome, and where the wording outruns', () => {
  const root = found();
  const row = [...root.querySelectorAll('.list li')][3] as Element;
  expect(seen(row)).toContain('Some evidence, not firm · ashwagandha → stress · claims proof');
  expect(row.querySelector('.sure')?.getAttribute('aria-label')).toBe('low certainty, wording outruns it');
});

test('the bar filters: first one alone, then more, then all again', async () => {
  const root = found();
  button(root, '1 Trials found no effect').click();
  await settled();
  expect(rows(root)).toEqual(['raises testosterone']);
  button(root, '1 Evidence of harm').click();
  await settled();
  expect(rows(root)).toEqual(['raises testosterone', 'completely safe']);
  expect(seen(root.querySelector('.shown') as Element)).toContain('Trials found no effect, Evidence of harm');
  button(root, 'Show all').click();
  await settled();
  expect(rows(root)).toHaveLength(11);
});

test('pressing the only chosen verdict again shows all', async () => {
  const root = found();
  button(root, '1 Not tested').click();
  await settled();
  button(root, '1 Not tested').click();
  await settled();
  expect(rows(root)).toHaveLength(11);
});

test('a row jumps to its claim, arrows walk the list, Enter jumps', async () => {
  const onJump = vi.fn();
  const root = found({ onJump });
  (root.querySelector('.list button') as HTMLElement).focus();
  await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowUp}{Enter}');
  expect(onJump).toHaveBeenCalledWith(2);
});

test('the claim whose card is open is current', () => {
  expect(seen(found({ active: 4 }).querySelector('[aria-current="true"] q') as Element)).toContain('clinically proven');
});

test('studies linked here are summed up, a retraction first', () => {
  const citations = [
    makeCitation({ id: 'pmid:999999991', fit: 'other-species' }),
    makeCitation({ id: 'pmid:999999992', notice: 'retraction', fit: 'other-outcome' }),
    makeCitation({ id: 'pmid:999999993', known: false, fit: 'unknown' }),
  ];
  const cites = page({ claims: [makeClaim()], citations }).querySelector('.cites') as Element;
  expect(seen(cites)).toBe('2 of 3 citations are known; 2 are animal studies, 1 is retracted, 1 does not concern the claim.');
  expect(cites.classList.contains('v-harm')).toBe(true);
});

test('a study that a page points to twice counts once, by the place where it stands with a claim; a page that is none does not count', () => {
  const citations = [
    makeCitation({ claim: null, fit: 'unknown' }),
    makeCitation({ claim: 0, fit: 'other-species' }),
    makeCitation({ id: 'url:https://shop.example/', known: false, claim: null, fit: 'unknown' }),
  ];
  const cites = page({ claims: [makeClaim()], citations }).querySelector('.cites') as Element;
  expect(seen(cites)).toBe('The 1 citation is known; 1 is an animal study, 1 more link is no study.');
});

test('what is found and not marked, and frames not read, are told', () => {
  const text = seen(page({ claims: [makeClaim()], framesNotRead: 2 }, { notShown: 3 }));
  expect(text).toContain('3 more are not marked, because of your settings.');
  expect(text).toContain('2 frames on this page could not be read.');
});

test('a long page tells how far it was read', () => {
  const root = page({ state: 'scanning', progress: 0.62, substances: ['zinc'], citations: [makeCitation()] });
  expect(root.querySelector('[role="progressbar"]')?.getAttribute('aria-valuenow')).toBe('62');
  expect(seen(root)).toContain('No claim yet');
});

test('while a page is read, claims found so far are already listed', () => {
  const root = page({ state: 'scanning', progress: 0.5, claims: [makeClaim()] });
  expect(rows(root)).toHaveLength(1);
  expect(root.querySelector('[role="progressbar"]')).not.toBeNull();
});

test('nothing found is never called fine', () => {
  const text = seen(page({ substances: ['magnesium', 'zinc'] }));
  expect(text).toContain('No claim that we know of');
  expect(text).toContain('This page names magnesium, zinc, and we found nothing that it says they do.');
  expect(text).toContain('Finding none does not mean that all here is well founded.');
});

test('a page that claims nothing is told of what it cites all the same', () => {
  const root = page({ substances: ['zinc'], citations: [makeCitation({ notice: 'retraction', claim: null, fit: 'unknown' })] });
  expect(seen(root.querySelector('.cites') as Element)).toBe('The 1 citation is known; 1 is an animal study, 1 is retracted.');
});

const states: [PageView, Partial<PopupProps>, string, (keyof PopupProps)?, string?][] = [
  [{ state: 'not-covered' }, {}, 'Obelus does not read this site by itself', 'onCheckOnce', 'Check this page once'],
  [{ state: 'not-covered' }, {}, 'give Obelus access to this site', 'onAlways', 'Always mark secondcup.example'],
  [
    { state: 'not-allowed', why: 'store' },
    { host: null },
    'The browser keeps extensions out of its store',
    'onEvidence',
    'Browse the evidence',
  ],
  [{ state: 'not-allowed', why: 'pdf' }, {}, 'This is a PDF'],
  [{ state: 'not-allowed', why: 'browser-page' }, { host: null }, 'This is a page of the browser'],
  [{ state: 'not-allowed', why: 'file' }, { host: null }, 'This is a file on your device'],
  [{ state: 'orphaned' }, {}, 'Obelus was updated', 'onReload', 'Reload the page'],
  [{ state: 'failed' }, {}, 'This page could not be read', 'onReload', 'Reload the page'],
  [{ state: 'page', report: shelf }, { siteOn: false }, 'Off on secondcup.example', 'onSite', 'Turn on here'],
  [{ state: 'page', report: shelf }, { on: false }, 'Off everywhere', 'onTurnOn', 'Turn on'],
  [{ state: 'page', report: makeReport({ state: 'no-highlights' }) }, {}, 'This browser cannot paint marks'],
  [{ state: 'page', report: makeReport({ state: 'other-language' }) }, {}, 'This page is not in English'],
  [{ state: 'page', report: makeReport({ state: 'orphaned' }) }, {}, 'Obelus was updated'],
  [{ state: 'page', report: makeReport() }, { notShown: 2 }, 'All claims are hidden', 'onOptions', 'Options'],
];

test.each(states)('the state %o is told as “%s” with what one can do', (view, part, text, callback, name) => {
  const call = vi.fn();
  const root = show({ view, ...part, ...(callback ? { [callback]: call } : {}) });
  expect(seen(root)).toContain(text);
  if (!name) return;
  const inBody = [...root.querySelectorAll('.mid button')].find((one) => one.textContent === name) as HTMLButtonElement;
  inBody.click();
  expect(call).toHaveBeenCalledOnce();
});

test('the switch is for this site, hiding the marks for this page', async () => {
  const calls = { onSite: vi.fn(), onToggleMarks: vi.fn() };
  const root = found(calls);
  (root.querySelector('.site input') as HTMLInputElement).click();
  button(root, 'Hide all marks (Alt+Shift+O)').click();
  expect(calls.onSite).toHaveBeenCalledWith(false);
  expect(calls.onToggleMarks).toHaveBeenCalledOnce();
});

test('topics are at hand, those of the page first', async () => {
  const onTopic = vi.fn();
  const root = found({ onTopic });
  button(root, 'Topics').click();
  await settled();
  expect([...root.querySelectorAll('.topics-here label')].map((label) => seen(label))).toEqual([
    'Mood, stress & anxiety 1',
    'Sleep 2',
    'Eyes',
  ]);
  (root.querySelector('.topics-here input') as HTMLInputElement).click();
  expect(onTopic).toHaveBeenCalledWith('mood', false);
});

test('the report is copied as Markdown or as annotations', async () => {
  const onCopy = vi.fn(async (_text: string) => true);
  const root = found({ onCopy });
  button(root, 'Copy report').click();
  await settled();
  button(root, 'Markdown').click();
  button(root, 'JSON').click();
  await settled();
  expect(onCopy.mock.calls[0]?.[0]).toMatch(/^# Claims on /);
  expect(JSON.parse(onCopy.mock.calls[1]?.[0] ?? '').items).toHaveLength(11);
});

test.each([
  ['asks for 380 by 560 of a window that grows to what it holds', [25, 25], [380, 560]],
  ['fills a window that is larger', [410, 640], [410, 640]],
  ['keeps its foot in sight where the screen has less room', [410, 510], [410, 510]],
] as const)('the popup %s', async (_, [width, height], size) => {
  await screen.viewport(width, height);
  const box = found().firstElementChild?.getBoundingClientRect();
  expect([box?.width, box?.height]).toEqual(size);
});

test('what could not be stored is said, in the words of the one who failed', () => {
  const said = 'The browser did not store the change.';
  expect(mount(<Popup {...makePopup({ trouble: said })} />).querySelector('[role=alert]')?.textContent).toBe(said);
  expect(mount(<Popup {...makePopup()} />).querySelector('[role=alert]')).toBeNull();
});
