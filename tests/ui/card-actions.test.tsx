import { expect, test, vi } from 'vitest';
import { dormiva } from './dormiva';
import { button, seen, settled } from './mount';
import { show } from './show-card';

test('previous, next, close and the evidence are callbacks', async () => {
  const calls = { onStep: vi.fn(), onClose: vi.fn(), onEvidence: vi.fn() };
  const root = show(dormiva, {}, calls);
  button(root, 'Previous claim').click();
  button(root, 'Next claim').click();
  button(root, 'Close').click();
  for (const part of root.querySelectorAll('details')) part.open = true;
  await settled();
  button(root, 'sleep quality').click();
  expect(calls.onStep.mock.calls).toEqual([[-1], [1]]);
  expect(calls.onClose).toHaveBeenCalledOnce();
  expect(calls.onEvidence).toHaveBeenCalledWith('#substance/dormiva/sleep-quality');
});

test('hiding asks where', async () => {
  const onHide = vi.fn();
  const root = show(dormiva, {}, { onHide });
  button(root, 'Hide').click();
  await settled();
  button(root, 'On secondcup.example').click();
  button(root, 'Everywhere').click();
  expect(onHide.mock.calls).toEqual([['site'], ['everywhere']]);
});

test('the copied card is plain text with quote, verdict, rows, studies and date', async () => {
  const onCopy = vi.fn(async (_text: string) => true);
  const root = show(dormiva, { quote: 'Dormiva root eases stress.' }, { onCopy });
  button(root, 'Copy').click();
  await settled();
  const text = onCopy.mock.calls[0]?.[0] ?? '';
  expect(text).toContain('“Dormiva root eases stress.”\nhttps://secondcup.example/shelf');
  expect(text).toContain('Some evidence, not firm: Dormiva → stress');
  expect(text).toContain('How sure: Low.');
  expect(text).toContain('https://pubmed.ncbi.nlm.nih.gov/999999999/');
  expect(text).toContain('22 Nov 2026');
  expect(seen(button(root, 'Copied'))).toBe('Copied');
});

test('where the clipboard is refused, the text is offered by hand', async () => {
  const root = show(dormiva, {}, { onCopy: async () => false });
  button(root, 'Copy').click();
  await settled();
  expect(root.querySelector('textarea')?.value).toContain('Some evidence, not firm');
});

test('a wrong match is reported with its reason and only what one needs to see it', async () => {
  const onReport = vi.fn(async (_text: string) => true);
  const root = show(dormiva, { prefix: 'They say ', suffix: ' And so on.' }, { onReport, issuePage: 'https://project.example/issues' });
  button(root, 'Wrong match?').click();
  await settled();
  expect(button(root, 'Copy report').disabled).toBe(true);
  button(root, 'Another effect').click();
  await settled();
  button(root, 'Copy report').click();
  await settled();
  const text = onReport.mock.calls[0]?.[0] ?? '';
  expect(text).toContain('What is wrong: Another effect');
  expect(text).toContain('Quote: They say [Dormiva root eases stress.] And so on.');
  expect(text).toContain('dormiva/stress');
  expect(root.querySelector('.ask a')?.getAttribute('href')).toBe('https://project.example/issues');
});
