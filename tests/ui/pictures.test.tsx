/**
 * The main states, held against pictures in `tests/ui/pictures/`. Up to 3 in 1,000 pixels may differ, edges of letters aside.
 * `npm run pictures` takes them anew after a change that is meant; look at the difference before it is committed.
 */
import { beforeAll, expect, test } from 'vitest';
import { cdp, page } from 'vitest/browser';
import { defaults } from '../../components/platform/settings-model';
import { Card } from '../../components/ui/card';
import { EvidenceBrowser } from '../../components/ui/evidence-browser';
import { Options } from '../../components/ui/options';
import { Popup } from '../../components/ui/popup';
import { SidePanel } from '../../components/ui/side-panel';
import { samples } from '../../components/ui/strings/welcome-samples';
import { Welcome } from '../../components/ui/welcome';
import { dormiva, dormivaWith } from './dormiva';
import { popups } from './gallery/popups';
import { claimOn, makeCard, makeClaim } from './make-claim';
import { evidence } from './make-evidence';
import { makeOptions } from './make-options';
import { mount, settled } from './mount';
import { drawsOtherwise, type Scene, setScene } from './pictures';

let unlike = '';
beforeAll(async () => {
  unlike = await drawsOtherwise();
});

const card = (part: Parameters<typeof claimOn>[1], view = dormiva) =>
  makeCard({ claim: claimOn(view, part), evidence: { state: 'ready', finding: view, substance: null } });

const limited = () =>
  card({
    quote: 'Dormiva is clinically proven to ease stress.',
    mark: 'clinically proven to ease stress',
    wording: 'proven',
    overclaim: ['proven-over-low'],
    dose: { value: 120, unit: 'mg', studied: [300, 600] },
  });
const harm = () =>
  card(
    { quote: 'It keeps you calm and strong.', mark: 'keeps you calm', verdict: 'harm', polarity: 'benefit' },
    dormivaWith({ direction: 'harm', note: 'Stress rose in those who took it.' }, { certainty: 'high' }),
  );
const product = () =>
  makeCard({
    claim: makeClaim({ subject: 'product', substance: null, substanceName: 'Dormivale Night', verdict: 'insufficient' }),
    ingredients: [100, 450].map((value, i) => ({
      substance: `dormiva-${i}`,
      name: i ? 'Dormiva leaf' : 'Dormiva root',
      dose: { value, unit: 'mg' },
      verdict: i ? ('limited' as const) : ('insufficient' as const),
      certainty: 'low' as const,
      finding: dormiva.key,
      studied: { low: 300, high: 600, unit: 'mg/day' },
      doseHere: i ? ('within' as const) : ('below' as const),
      view: dormiva,
    })),
  });
const vague = () =>
  makeCard({
    claim: makeClaim({ verdict: 'vague', certainty: null, outcomeName: 'vitality', mark: 'restores vitality' }),
    evidence: { state: 'ready', finding: null, substance: { substance: dormiva.substance, others: dormiva.others } },
    specific: ['fatigue', 'sleep-quality'],
  });

const popup = (name: string) => {
  const props = popups[name]?.();
  if (!props) throw new Error(name);
  return props;
};
const options = () => <Options {...makeOptions({ settings: { ...defaults, run: 'listed', topicsOff: ['sleep'] } })} />;
const browser = (hash: string) => <EvidenceBrowser evidence={evidence} hash={hash} theme="auto" onOptions={() => {}} />;
const welcome = () => (
  <Welcome
    findings={samples.map((_, i) => (i % 2 ? dormiva : dormivaWith({ direction: 'no-effect' })))}
    sites={Array.from({ length: 150 }, () => ({ match: 'secondcup.example', kind: 'shop' as const, why: '' }))}
    chosen="click"
    refused={false}
    datasetDate="2026-11-22"
    theme="auto"
    onChoose={() => {}}
    onCopy={async () => true}
    onOptions={() => {}}
    onEvidence={() => {}}
  />
);

interface Picture extends Scene {
  of(): Parameters<typeof mount>[0];
  /** What of it the picture shows; all of it where this is not given. */
  part?: string;
  /** Every part that opens on demand stands open. */
  open?: boolean;
  forcedColours?: boolean;
}

const wide = { width: 1000 };
const beside = { width: 800, part: '.card' };
const marking = 'main > div';
const small = { width: 380, height: 560 };

const pictures: Record<string, Picture> = {
  'card limited': { ...beside, of: () => <Card {...limited()} /> },
  'card limited open dark': { ...beside, theme: 'dark', open: true, of: () => <Card {...limited()} theme="dark" /> },
  'card limited narrow': { width: 320, of: () => <Card {...limited()} /> },
  'card limited forced colours': { ...beside, forcedColours: true, of: () => <Card {...limited()} /> },
  'card harm': { ...beside, of: () => <Card {...harm()} /> },
  'card product': { ...beside, of: () => <Card {...product()} /> },
  'card vague dark': { ...beside, theme: 'dark', of: () => <Card {...vague()} theme="dark" /> },
  'popup found': { ...small, of: () => <Popup {...popup('found')} /> },
  'popup found dark': { ...small, theme: 'dark', of: () => <Popup {...popup('found')} theme="dark" /> },
  'popup scanning': { ...small, of: () => <Popup {...popup('scanning')} /> },
  'popup nothing found': { ...small, of: () => <Popup {...popup('nothing found')} /> },
  'popup not covered': { ...small, of: () => <Popup {...popup('not covered')} /> },
  'side panel': { width: 560, height: 640, of: () => <SidePanel {...popup('found')} /> },
  options: { ...wide, part: marking, of: options },
  'options narrow dark': { width: 320, theme: 'dark', part: marking, of: options },
  'evidence map': { ...wide, of: () => browser('#topic/sleep') },
  'evidence substance': { ...wide, of: () => browser('#substance/dormiva') },
  'evidence outcome dark': { ...wide, theme: 'dark', of: () => browser('#outcome/stress') },
  'first run': { ...wide, of: welcome },
};

test.for(Object.entries(pictures))(
  '“%s” looks as in its picture',
  async ([name, { of, part, open, forcedColours, ...scene }], { skip }) => {
    if (unlike) skip(unlike);
    await setScene(scene);
    const forced = (value: string) => cdp().send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value }] });
    if (forcedColours) await forced('active');
    const root = mount(of());
    if (open) for (const part of root.querySelectorAll('details')) part.open = true;
    await settled();
    const shown = (part ? root.querySelector(part) : root.firstElementChild) as Element;
    // What lies below the window would stay blank.
    await setScene({ ...scene, height: Math.max(scene.height ?? 0, Math.ceil(shown.getBoundingClientRect().bottom)) });
    await settled();
    await expect(page.elementLocator(shown)).toMatchScreenshot(name.replaceAll(' ', '-'));
    if (forcedColours) await forced('none');
  },
);
