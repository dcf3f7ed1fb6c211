import { beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { defaults } from '../../components/platform/settings-model';
import { Card } from '../../components/ui/card';
import { EvidenceBrowser } from '../../components/ui/evidence-browser';
import { Options } from '../../components/ui/options';
import { Popup } from '../../components/ui/popup';
import { SidePanel } from '../../components/ui/side-panel';
import { sampleKeys } from '../../components/ui/strings/welcome-samples';
import { Welcome } from '../../components/ui/welcome';
import { cards } from './gallery/cards';
import { popups } from './gallery/popups';
import { makeOptions } from './make-options';
import { button, expectAccessible, mount, settled } from './mount';
import { dataset, finding, outcomes, substances, topics } from './records';

beforeEach(() => page.viewport(1200, 800));

const themes = ['light', 'dark'] as const;
const inBoth = (names: readonly string[]) => names.flatMap((name) => themes.map((theme) => [name, theme] as const));

/** The ground behind a face follows its theme, as it does where the face fills its page. */
function ground(theme: 'light' | 'dark') {
  document.documentElement.dataset.theme = theme;
}

test.each(inBoth(Object.keys(cards)))('axe finds nothing on the card “%s” in %s, with all parts open', async (name, theme) => {
  ground(theme);
  const props = cards[name]?.();
  if (!props) throw new Error(name);
  const root = mount(<Card {...props} theme={theme} />);
  for (const part of root.querySelectorAll('details')) part.open = true;
  button(root, 'Hide').click();
  await settled();
  button(root, 'Wrong match?').click();
  await settled();
  await expectAccessible(root);
});

test.each(inBoth(Object.keys(popups)))('axe finds nothing on the popup “%s” in %s', async (name, theme) => {
  ground(theme);
  const props = popups[name]?.();
  if (!props) throw new Error(name);
  await expectAccessible(mount(<Popup {...props} theme={theme} />));
});

test.each(themes)('axe finds nothing on topics, copying and the side panel in %s', async (theme) => {
  ground(theme);
  const props = popups.found?.();
  if (!props) throw new Error('found');
  const root = mount(<SidePanel {...props} theme={theme} onCopy={async () => false} />);
  await expectAccessible(root);
  button(root, 'Copy report').click();
  await settled();
  button(root, 'JSON').click();
  button(root, 'Topics').click();
  await settled();
  await expectAccessible(root);
});

test.each(themes)('axe finds nothing on the options in %s', async (theme) => {
  ground(theme);
  const root = mount(
    <Options
      {...makeOptions({
        settings: {
          ...defaults,
          theme,
          topicsOff: ['sleep'],
          sitesOff: ['dormivale.example'],
          hidden: [{ substance: 'ashwagandha', outcome: 'stress', host: null }],
        },
        access: [{ host: 'secondcup.example', added: true }],
        own: [{ substance: 'saffron', name: 'Saffron', findings: 1, studies: 1, replaces: false }],
        importing: { state: 'refused', files: ['a.json'], read: 1, problems: [{ file: 'a.json', record: 'x', field: 'y', message: 'z' }] },
        settingsImport: { state: 'not-settings' },
        mended: [{ lost: 'newer' }],
      })}
    />,
  );
  for (const part of root.querySelectorAll('details')) part.open = true;
  button(root, 'Reset everything').click();
  await settled();
  await expectAccessible(root);
});

const evidence = { state: 'ready' as const, topics, outcomes, substances, dataset };

test.each(
  inBoth([
    '',
    '#topic/sleep',
    '#substance/ashwagandha/stress',
    '#outcome/sleep-quality',
    '#outcome/insomnia',
    '#method',
    '#substances',
    '#nothing',
  ]),
)('axe finds nothing on the evidence browser at “%s” in %s', async (hash, theme) => {
  ground(theme);
  const root = mount(<EvidenceBrowser evidence={evidence} hash={hash} theme={theme} onOptions={() => {}} />);
  await settled();
  await expectAccessible(root);
});

test.each(themes)('axe finds nothing on the first-run page in %s', async (theme) => {
  ground(theme);
  const root = mount(
    <Welcome
      findings={sampleKeys.map(finding)}
      sites={[]}
      chosen="listed"
      refused={false}
      datasetDate="2026-11-22"
      theme={theme}
      onChoose={() => {}}
      onCopy={async () => true}
      onOptions={() => {}}
      onEvidence={() => {}}
    />,
  );
  (root.querySelector('#sample3') as HTMLElement).click();
  await settled();
  await expectAccessible(root);
});

test('no face scrolls sideways at 320 px', async () => {
  await page.viewport(320, 600);
  const panel = popups.found?.();
  if (!panel) throw new Error('found');
  const faces = [
    <Options key="options" {...makeOptions()} />,
    <SidePanel key="panel" {...panel} />,
    ...['', '#topic/sleep', '#substance/magnesium/sleep-quality', '#outcome/sleep-quality', '#method', '#substances'].map((hash) => (
      <EvidenceBrowser key={hash} evidence={evidence} hash={hash} theme="auto" onOptions={() => {}} />
    )),
  ];
  for (const face of faces) {
    mount(face);
    await settled();
    expect(document.documentElement.scrollWidth, String(face.key)).toBeLessThanOrEqual(320);
  }
});
