import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { createHost } from '../../components/page/host';
import type { Host } from '../../components/page/host-model';
import { until } from './reading-page';

const stops: AbortController[] = [];

afterEach(async () => {
  for (const stop of stops.splice(0)) stop.abort();
  document.body.replaceChildren();
  document.documentElement.removeAttribute('style');
  await page.viewport(1000, 800);
});

interface Shown {
  host: Host;
  dismissed: string[];
  words: HTMLElement;
  picked: number[];
}

async function hostBeside(
  html = '<div style="height:200px"></div><p id="w" style="width:90px">words</p><div style="height:3000px"></div>',
): Promise<Shown> {
  await page.viewport(1000, 800);
  document.body.innerHTML = html;
  const stop = new AbortController();
  stops.push(stop);
  const dismissed: string[] = [];
  const picked: number[] = [];
  const host = createHost({
    document,
    css: '[role="dialog"] { height: 300px; overflow: auto; background: white }',
    onDismiss: (by) => {
      dismissed.push(by);
      host.hideCard();
    },
    onPick: (claim) => picked.push(claim),
    signal: stop.signal,
  });
  const card = document.createElement('div');
  card.role = 'dialog';
  card.append(Object.assign(document.createElement('button'), { textContent: 'Close' }));
  host.cardRoot.append(card);
  return { host, dismissed, words: document.querySelector('#w') as HTMLElement, picked };
}

const rectsOf = (element: HTMLElement) => () => [...element.getClientRects()];
const hosts = () => document.querySelectorAll('obelus-host');
const frame = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));

test('the page gets one element, beside its body, that takes no room and shows nothing inside', async () => {
  const { host, words } = await hostBeside();
  const body = document.body.outerHTML;
  const size = [document.documentElement.scrollWidth, document.documentElement.scrollHeight];
  host.showCard(rectsOf(words), 'pointer');
  expect(hosts().length).toBe(1);
  expect(hosts()[0]?.shadowRoot).toBeNull();
  expect(document.body.outerHTML).toBe(body);
  expect([document.documentElement.scrollWidth, document.documentElement.scrollHeight]).toEqual(size);
  host.destroy();
  expect(hosts().length).toBe(0);
});

test('the card stands below its words and follows them in scrolling', async () => {
  const { host, words } = await hostBeside();
  host.showCard(rectsOf(words), 'pointer');
  const gap = () => host.cardRoot.getBoundingClientRect().top - words.getBoundingClientRect().bottom;
  expect(gap()).toBeCloseTo(8, 0);
  window.scrollTo(0, 80);
  await frame();
  expect(gap()).toBeCloseTo(8, 0);
});

test('a page that zooms itself has the card beside its words all the same, and within the window', async () => {
  const { host, words } = await hostBeside('<p id="w" style="margin:40px">words</p>');
  document.documentElement.style.zoom = '2';
  host.showCard(rectsOf(words), 'pointer');
  const card = host.cardRoot.getBoundingClientRect();
  const beside = words.getBoundingClientRect();
  expect(card.left).toBeCloseTo(beside.left, 0);
  expect(Math.abs(card.top - beside.bottom - 8)).toBeLessThan(2);
  expect(card.right).toBeLessThanOrEqual(window.innerWidth);
});

test('under 720 pixels the card is a sheet at the bottom', async () => {
  const { host, words } = await hostBeside();
  await page.viewport(500, 700);
  host.showCard(rectsOf(words), 'touch');
  const rect = host.cardRoot.getBoundingClientRect();
  expect([rect.left, rect.width, rect.bottom]).toEqual([0, document.documentElement.clientWidth, 700]);
});

test('the sheet of words at the end of a page stands at the top, where it leaves them in sight', async () => {
  const { host, words } = await hostBeside('<div style="height:660px"></div><p id="w">words</p>');
  await page.viewport(500, 700);
  host.showCard(rectsOf(words), 'touch');
  const rect = host.cardRoot.getBoundingClientRect();
  expect(rect.top).toBe(0);
  expect(rect.bottom).toBeLessThan(words.getBoundingClientRect().top);
});

test('no rule of the page reaches the host', async () => {
  const { host, words } = await hostBeside();
  const style = document.createElement('style');
  style.textContent =
    'body *, obelus-host { display: none !important; font-size: 60px !important; color: red !important; opacity: 0 !important }';
  host.showCard(rectsOf(words), 'pointer');
  document.body.append(style);
  const element = hosts()[0] as HTMLElement;
  expect(getComputedStyle(element).display).toBe('block');
  expect(getComputedStyle(element).opacity).toBe('1');
  expect(getComputedStyle(host.cardRoot).color).not.toBe('rgb(255, 0, 0)');
  expect(host.cardRoot.getBoundingClientRect().height).toBeGreaterThan(100);
});

test('a press elsewhere and the Escape key ask for the card to go, a press inside does not', async () => {
  const { host, words, dismissed } = await hostBeside();
  host.showCard(rectsOf(words), 'pointer');
  await userEvent.click(hosts()[0] as Element, {
    position: { x: words.getBoundingClientRect().left + 20, y: words.getBoundingClientRect().bottom + 60 },
    force: true,
  });
  expect(dismissed).toEqual([]);
  await userEvent.click(document.body, { position: { x: 800, y: 20 } });
  expect(dismissed).toEqual(['elsewhere']);
  host.showCard(rectsOf(words), 'key');
  await userEvent.keyboard('{Escape}');
  expect(dismissed).toEqual(['elsewhere', 'escape']);
  expect(host.cardIsShown).toBe(false);
});

test('neither card nor hint takes the focus from where one writes', async () => {
  const { host, words } = await hostBeside('<input id="i"><p id="w">words</p>');
  const input = document.querySelector('#i') as HTMLElement;
  input.focus();
  host.hintRoot.append(document.createElement('button'));
  host.showHint(rectsOf(words));
  expect(document.activeElement).toBe(input);
  host.showCard(rectsOf(words), 'pointer');
  expect(document.activeElement).toBe(input);
});

test('Escape in the card asks for it to go too', async () => {
  const { host, words, dismissed } = await hostBeside();
  host.showCard(rectsOf(words), 'key');
  host.cardRoot.querySelector('button')?.focus();
  await userEvent.keyboard('{Escape}');
  expect(dismissed).toEqual(['escape']);
});

test('the card stays above a modal dialog that the page opens, and can be used there', async () => {
  const { host, words } = await hostBeside();
  host.showCard(rectsOf(words), 'pointer');
  const modal = document.createElement('dialog');
  modal.textContent = 'Sign up';
  document.body.append(modal);
  modal.showModal();
  await until(() => host.cardRoot.parentElement?.matches(':modal') ?? false);
  const { left, top } = host.cardRoot.getBoundingClientRect();
  expect(document.elementFromPoint(left + 10, top + 10)).toBe(hosts()[0]);
  modal.close();
  await until(() => !host.cardRoot.parentElement?.matches(':modal'));
  expect(document.elementFromPoint(left + 10, top + 10)).toBe(hosts()[0]);
});

test('Escape over a modal dialog of the page closes the card alone, and the next Escape the dialog', async () => {
  const { host, words, dismissed } = await hostBeside();
  const modal = document.createElement('dialog');
  modal.append(document.createElement('input'));
  document.body.append(modal);
  modal.showModal();
  // The card has a handler of its own.
  host.cardRoot.querySelector('[role="dialog"]')?.addEventListener('keydown', () => host.hideCard());
  for (const focus of [() => modal.querySelector('input')?.focus(), () => host.cardRoot.querySelector('button')?.focus()]) {
    host.showCard(rectsOf(words), 'key');
    focus();
    await userEvent.keyboard('{Escape}');
    await until(() => !host.cardIsShown);
    expect(modal.open).toBe(true);
  }
  expect(dismissed).toEqual(['escape', 'escape']);
  await userEvent.keyboard('{Escape}');
  await until(() => !modal.open);
});

test('a page that takes the host out gets it back with the card open, until it insists', async () => {
  const { host, words } = await hostBeside();
  host.showCard(rectsOf(words), 'pointer');
  hosts()[0]?.remove();
  await until(() => hosts().length === 1);
  expect(host.cardRoot.matches(':popover-open')).toBe(true);
  for (let i = 0; i < 40; i++) {
    hosts()[0]?.remove();
    await Promise.resolve();
  }
  await frame();
  expect(hosts().length).toBe(0);
});

test('what is typed in the card is not for the shortcuts of the page', async () => {
  const { host, words } = await hostBeside();
  const keys: string[] = [];
  const listen = (event: KeyboardEvent) => keys.push(event.key);
  document.addEventListener('keydown', listen);
  host.showCard(rectsOf(words), 'key');
  host.cardRoot.querySelector('button')?.focus();
  await userEvent.keyboard('j');
  document.removeEventListener('keydown', listen);
  expect(keys).toEqual([]);
});

test('a screen reader gets the claims as a list without tab stops, and hears where one stands', async () => {
  const { host, picked } = await hostBeside();
  host.list('Claims on this page', [
    { id: 4, text: 'Zinc, colds: Some evidence, not firm' },
    { id: 9, text: 'Kava, liver: Evidence of harm' },
  ]);
  host.announce('Claim 1 of 2');
  const root = host.cardRoot.getRootNode() as ShadowRoot;
  const buttons = [...root.querySelectorAll('nav button')] as HTMLButtonElement[];
  expect(root.querySelector('nav')?.ariaLabel).toBe('Claims on this page');
  expect(buttons.map(({ textContent, tabIndex }) => [textContent, tabIndex])).toEqual([
    ['Zinc, colds: Some evidence, not firm', -1],
    ['Kava, liver: Evidence of harm', -1],
  ]);
  expect(root.querySelector('[role="status"]')?.textContent).toBe('Claim 1 of 2');
  buttons[1]?.click();
  expect(picked).toEqual([9]);
});

test('the hint takes no clicks', async () => {
  const { host, words } = await hostBeside();
  host.hintRoot.textContent = 'Supported';
  host.showHint(rectsOf(words));
  const { left, top, height } = host.hintRoot.getBoundingClientRect();
  expect(top + height).toBeLessThanOrEqual(words.getBoundingClientRect().top);
  expect(document.elementFromPoint(left + 2, top + 2)).not.toBe(hosts()[0]);
  host.hideHint();
  expect(host.hintRoot.matches(':popover-open')).toBe(false);
});
