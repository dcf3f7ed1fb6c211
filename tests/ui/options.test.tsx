import { beforeAll, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { defaults } from '../../components/platform/settings-model';
import { Options } from '../../components/ui/options';
import type { ImportState, OptionsProps } from '../../components/ui/options-props';
import { makeOptions } from './make-options';
import { button, mount, seen, settled } from './mount';

beforeAll(() => page.viewport(1200, 800));

const show = (part: Partial<OptionsProps> = {}) => mount(<Options {...makeOptions(part)} />);
const section = (root: Element, id: string) => root.querySelector(`#${id}`) as HTMLElement;
const field = (root: Element, selector: string) => root.querySelector(selector) as HTMLInputElement;
const marked = (root: Element) => [...root.querySelectorAll('.preview .mark')].map((mark) => mark.textContent);

test('a topic switched off is told, and the preview answers at once', () => {
  const onChange = vi.fn();
  const root = show({ onChange });
  expect(marked(root)).toContain('deepens your sleep');
  field(root, '#t-sleep').click();
  expect(onChange).toHaveBeenCalledWith({ topicsOff: ['sleep'] });
  expect(marked(show({ settings: { ...defaults, topicsOff: ['sleep'] } }))).not.toContain('deepens your sleep');
});

test('a verdict switched off takes its mark from the preview and counts it', () => {
  const onChange = vi.fn();
  field(show({ onChange }), '#v-unreviewed').click();
  expect(onChange).toHaveBeenCalledWith({ verdictsOff: ['unreviewed'] });
  const root = show({ settings: { ...defaults, verdictsOff: ['unreviewed', 'vague'] } });
  expect(seen(root.querySelector('.preview .cap') as Element)).toBe('Preview 8 of 10 claims marked');
});

test('switching a topic on again keeps the others off', () => {
  const onChange = vi.fn();
  field(show({ settings: { ...defaults, topicsOff: ['mood', 'sleep'] }, onChange }), '#t-mood').click();
  expect(onChange).toHaveBeenCalledWith({ topicsOff: ['sleep'] });
});

test('the look is chosen by radio buttons, with the arrow keys too', async () => {
  const onChange = vi.fn();
  const root = show({ onChange });
  field(root, 'input[value="normal"]').focus();
  await userEvent.keyboard('{ArrowRight}');
  expect(onChange).toHaveBeenCalledWith({ marks: { extent: 'words', weight: 'quiet' } });
});

test('marking the whole sentence shows in the preview', () => {
  expect(marked(show({ settings: { ...defaults, marks: { extent: 'line', weight: 'normal' } } }))).toContain('Creatine builds lean muscle');
});

test('where it runs is asked of the browser, not just stored', () => {
  const calls = { onRun: vi.fn(), onChange: vi.fn() };
  field(show(calls), 'input[value="all"]').click();
  expect(calls.onRun).toHaveBeenCalledWith('all');
  expect(calls.onChange).not.toHaveBeenCalled();
});

test('sites are added by host, switched, and taken back', async () => {
  const calls = { onAddSite: vi.fn(), onRemoveSite: vi.fn(), onChange: vi.fn() };
  const root = show({
    ...calls,
    access: [{ host: 'secondcup.example', added: true }],
    settings: { ...defaults, sitesAdded: ['secondcup.example'], sitesOff: ['dormivale.example'] },
  });
  const rows = [...root.querySelectorAll('.sites tbody tr')].map((row) => seen(row));
  expect(rows).toEqual(['secondcup.example added by you Take back access', 'dormivale.example switched off']);
  await userEvent.fill(field(root, '.field'), 'https://www.shelf.example/all');
  button(root, 'Add a site').click();
  expect(calls.onAddSite).toHaveBeenCalledWith('shelf.example');
  field(root, '[aria-label="Marks on dormivale.example"]').click();
  expect(calls.onChange).toHaveBeenCalledWith({ sitesOff: [] });
  button(root, 'Take back access to secondcup.example').click();
  expect(calls.onRemoveSite).toHaveBeenCalledWith('secondcup.example');
});

test('what is no host is refused with an example', async () => {
  const onAddSite = vi.fn();
  const root = show({ onAddSite });
  await userEvent.fill(field(root, '.field'), 'not a host');
  button(root, 'Add a site').click();
  await settled();
  expect(seen(root.querySelector('[role="alert"]') as Element)).toBe('Give a host, such as secondcup.example.');
  expect(onAddSite).not.toHaveBeenCalled();
});

test('a hidden claim can be shown again', () => {
  const onChange = vi.fn();
  const hidden = [
    { substance: 'ashwagandha', outcome: 'stress', host: null },
    { substance: null, outcome: 'sleep-quality', host: 'secondcup.example' },
  ];
  const root = show({ settings: { ...defaults, hidden }, onChange });
  expect([...section(root, 'hidden').querySelectorAll('li')].map((li) => seen(li))).toEqual([
    'Ashwagandha → stress everywhere Show again',
    'a product → sleep quality on secondcup.example Show again',
  ]);
  button(root, 'Show again: Ashwagandha → stress').click();
  expect(onChange).toHaveBeenCalledWith({ hidden: [hidden[1]] });
});

test('a refused import names file, record and field and says that nothing changed', () => {
  const importing: ImportState = {
    state: 'refused',
    files: ['mine.json', 'more.json'],
    read: 3,
    problems: [{ file: 'mine.json', record: 'saffron', field: 'findings[0].direction', message: 'must be benefit or harm' }],
  };
  const text = seen(section(show({ importing }), 'own'));
  expect(text).toContain('mine.json, more.json was not imported. 3 records read, 1 with problems. Nothing was changed.');
  expect(text).toContain('mine.json / saffron / findings[0].direction must be benefit or harm');
});

test('a dry run shows what would change before it is confirmed', () => {
  const calls = { onImportConfirm: vi.fn(), onImportCancel: vi.fn() };
  const importing: ImportState = {
    state: 'ready',
    files: ['saffron.json'],
    changes: [
      {
        substance: 'saffron',
        name: 'Saffron',
        kind: 'replaces',
        findings: 4,
        studies: 7,
        differs: [
          { outcome: 'stress', before: { direction: 'benefit', certainty: 'low' }, after: { direction: 'mixed', certainty: 'very-low' } },
        ],
      },
    ],
  };
  const root = show({ importing, ...calls });
  const text = seen(section(root, 'own'));
  expect(text).toContain('saffron.json can be imported. Nothing is changed yet.');
  expect(text).toContain('stress: benefit, low → studies point both ways, very low');
  button(root, 'Import').click();
  button(root, 'Cancel').click();
  expect([calls.onImportConfirm.mock.calls.length, calls.onImportCancel.mock.calls.length]).toEqual([1, 1]);
});

test('files chosen reach the import, also the same file twice', async () => {
  const onImport = vi.fn();
  const root = show({ onImport });
  const input = field(section(root, 'own'), 'input[type="file"]');
  for (let i = 0; i < 2; i++) await userEvent.upload(input, new File(['{}'], 'mine.json', { type: 'application/json' }));
  expect(onImport.mock.calls.map(([files]) => files[0].name)).toEqual(['mine.json', 'mine.json']);
});

test('own records are listed, exported and removed, all of them only when asked again', async () => {
  const calls = { onRemoveOwn: vi.fn(), onExportOwn: vi.fn() };
  const root = show({ own: [{ substance: 'saffron', name: 'Saffron', findings: 1, studies: 2, replaces: true }], ...calls });
  expect(seen(section(root, 'own'))).toContain('Saffron 1 finding, 2 studies, in place of ours');
  button(root, 'Remove Saffron').click();
  button(root, 'Remove all').click();
  await settled();
  expect(seen(section(root, 'own'))).toContain('Your record is kept nowhere else, unless you exported it.');
  expect(calls.onRemoveOwn.mock.calls).toEqual([['saffron']]);
  button(root, 'Remove them').click();
  button(root, 'Export mine').click();
  expect(calls.onRemoveOwn.mock.calls).toEqual([['saffron'], [null]]);
  expect(calls.onExportOwn).toHaveBeenCalledOnce();
});

test('a reset asks first', async () => {
  const onReset = vi.fn();
  const root = show({ onReset });
  button(root, 'Reset everything').click();
  await settled();
  expect(onReset).not.toHaveBeenCalled();
  button(root, 'Reset').click();
  expect(onReset).toHaveBeenCalledOnce();
});

test('data, its age, shortcuts and privacy are told', () => {
  const root = show({ dataset: { ...makeOptions().dataset, old: true } });
  expect(seen(section(root, 'data'))).toContain('1.0.0, of 22 Nov 2026 It is old.');
  expect(seen(section(root, 'data'))).toContain('215 substances, 1,080 findings, 1,154 studies');
  expect(seen(section(root, 'keys'))).toContain('Next claim not set');
  expect(seen(section(root, 'privacy'))).toContain('makes no network requests');
});

test('mended settings and switched-off marks are told at the top', () => {
  const onChange = vi.fn();
  const root = show({
    mended: [
      { lost: 'field', field: 'theme' },
      { lost: 'entries', field: 'hidden', count: 1, of: 3 },
    ],
    settings: { ...defaults, on: false },
    onChange,
  });
  expect(seen(root)).toContain(
    'could not be read in full and were mended. “light or dark” is as at the start. 1 of 3 entries of “hidden claims” was left out.',
  );
  button(root, 'Turn on').click();
  expect(onChange).toHaveBeenCalledWith({ on: true });
  expect(marked(root)).toEqual([]);
});

test('what could not be kept or reached is said above all', () => {
  const root = mount(<Options {...makeOptions({ trouble: 'Update Obelus to use them.' })} />);
  expect(root.querySelector('main > [role=alert]')?.textContent).toBe('Update Obelus to use them.');
});
