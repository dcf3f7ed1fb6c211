import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { WelcomeProps } from '../../components/ui/props';
import { sampleKeys } from '../../components/ui/strings/welcome-samples';
import { Welcome } from '../../components/ui/welcome';
import { button, mount, seen, settled } from './mount';
import { finding } from './records';

const show = (part: Partial<WelcomeProps> = {}) =>
  mount(
    <Welcome
      findings={sampleKeys.map(finding)}
      sites={[{ match: 'dormivale.example', kind: 'brand', why: 'x' }]}
      chosen={null}
      refused={false}
      datasetDate="2026-11-22"
      theme="auto"
      onChoose={() => {}}
      onCopy={async () => true}
      onOptions={() => {}}
      onEvidence={() => {}}
      {...part}
    />,
  );

test('it says what it does, does not, and can see', () => {
  const root = show();
  expect([...root.querySelectorAll('.three h2')].map((h2) => h2.textContent)).toEqual([
    'What it does',
    'What it does not',
    'What it can see',
  ]);
});

test('a marked phrase opens its card by key, and closing returns to the phrase', async () => {
  const root = show();
  (root.querySelector('#sample1') as HTMLElement).focus();
  await userEvent.keyboard('{Enter}');
  await settled();
  expect(seen(root.querySelector('.card .verdict') as Element)).toBe('Some evidence, not firm');
  button(root, 'Next claim').click();
  await settled();
  expect(seen(root.querySelector('.card-top .num') as Element)).toBe('3 of 4');
  button(root, 'Close').click();
  await settled();
  expect(root.querySelector('.card')).toBeNull();
  expect(document.activeElement?.id).toBe('sample2');
});

test('the examples carry the verdicts of the data and none claims more', () => {
  const root = show();
  expect([...root.querySelectorAll('.article .mark')].map((mark) => mark.getAttribute('title'))).toEqual([
    'Supported',
    'Some evidence, not firm',
    'Trials found no effect',
    'Evidence of harm',
  ]);
});

test('while the data loads the paragraph stands unmarked, and a missing finding leaves its phrase unmarked', () => {
  expect(show({ findings: null }).querySelectorAll('.article .mark')).toHaveLength(0);
  const root = show({ findings: [null, ...sampleKeys.slice(1).map(finding)] });
  expect([...root.querySelectorAll('.article .mark')]).toHaveLength(3);
  expect(seen(root.querySelector('.article') as Element)).toContain('builds lean muscle');
});

test('where it runs is one choice, told back', () => {
  const onChoose = vi.fn();
  button(show({ onChoose }), /^On supplement and health sites/).click();
  expect(onChoose).toHaveBeenCalledWith('listed');
  expect(seen(show({ chosen: 'click' }))).toContain('press the Obelus button in the toolbar');
  expect(seen(show({ refused: true }))).toContain('it runs only when you click');
});
