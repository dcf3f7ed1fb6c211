import { render } from 'preact';
import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Card } from '../../components/ui/card';
import { cardCss, removeCard, renderCard } from '../../components/ui/render-card';
import { dormiva } from './dormiva';
import { claimOn, makeCard, makeClaim } from './make-claim';
import { mount, settled } from './mount';

const props = (more = {}) =>
  makeCard({ claim: claimOn(dormiva, { mark: 'eases stress' }), evidence: { state: 'ready', finding: dormiva, substance: null }, ...more });

test('opened by key, the card takes the focus; opened by pointer, it leaves it', async () => {
  const root = mount(<Card {...props()} />);
  await settled();
  expect(document.activeElement).toBe(document.body);
  mount(<Card {...props({ openedBy: 'key' })} />);
  await settled();
  expect(document.activeElement?.getAttribute('role')).toBe('dialog');
  expect(root.isConnected).toBe(false);
});

test('in a dialog that opens, the card itself takes the focus and not its first button', async () => {
  const root = mount(<dialog popover="manual" />);
  const dialog = root.querySelector('dialog') as HTMLDialogElement;
  renderCard(dialog, props());
  dialog.showPopover();
  await settled();
  expect(document.activeElement?.getAttribute('role')).toBe('dialog');
  removeCard(dialog);
});

test('Escape closes the card and goes no further', async () => {
  const onClose = vi.fn();
  const outside = vi.fn();
  document.addEventListener('keydown', outside);
  mount(<Card {...props({ openedBy: 'key', onClose })} />);
  await settled();
  await userEvent.keyboard('{Escape}');
  document.removeEventListener('keydown', outside);
  expect(onClose).toHaveBeenCalledOnce();
  expect(outside).not.toHaveBeenCalled();
});

test('Tab runs from the bar through the parts to the foot, and Enter opens a part', async () => {
  const root = mount(<Card {...props({ openedBy: 'key' })} />);
  await settled();
  const order: string[] = [];
  for (let i = 0; i < 11; i++) {
    await userEvent.keyboard('{Tab}');
    const at = document.activeElement;
    order.push(at?.getAttribute('aria-label') ?? at?.textContent ?? '');
  }
  expect(order.slice(0, 4)).toEqual(['Previous claim', 'Next claim', 'Close', 'Studies2']);
  expect(order.slice(-3)).toEqual(['Copy', 'Hide', 'Wrong match?']);
  (root.querySelector('summary') as HTMLElement).focus();
  await userEvent.keyboard('{Enter}');
  await settled();
  expect(root.querySelector('.studies')).not.toBeNull();
});

test('a step to another claim is announced with its place and verdict', async () => {
  const root = mount(<Card {...props()} />);
  const status = root.querySelector('[role="status"]');
  expect(status?.textContent).toBe('Claim 4 of 14. Some evidence, not firm.');
  render(<Card {...props({ claim: makeClaim({ id: 2, verdict: 'harm' }), position: 5 })} />, root);
  await settled();
  expect(root.querySelector('[role="status"]')).toBe(status);
  expect(status?.textContent).toBe('Claim 5 of 14. Evidence of harm.');
});

test('a part that was opened stays open while its claim is shown, and closes with the next', async () => {
  const root = mount(<Card {...props()} />);
  const first = () => root.querySelector('details') as HTMLDetailsElement;
  first().open = true;
  await settled();
  render(<Card {...props({ position: 6 })} />, root);
  await settled();
  expect(first().open).toBe(true);
  render(<Card {...props({ claim: claimOn(dormiva, { id: 9 }) })} />, root);
  await settled();
  expect(first().open).toBe(false);
});

test('in a shadow root the card takes nothing from the page’s own styles', async () => {
  const host = mount(<div />);
  const style = document.createElement('style');
  style.textContent = '* { font-size: 40px !important; color: red } div { letter-spacing: 9px; text-transform: uppercase }';
  host.append(style);
  const shadow = (host.firstElementChild as HTMLElement).attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(cardCss);
  shadow.adoptedStyleSheets = [sheet];
  renderCard(shadow, props());
  const say = getComputedStyle(shadow.querySelector('.say') as Element);
  expect([say.fontSize, say.letterSpacing, say.textTransform]).toEqual(['13px', 'normal', 'none']);
  removeCard(shadow);
  expect(shadow.childElementCount).toBe(0);
});

test('at 320 px nothing runs out of the card', () => {
  const root = mount(
    <Card {...props({ claim: claimOn(dormiva, { quote: `Dormiva ${'a'.repeat(200)} eases stress`, mark: 'eases stress' }) })} />,
  );
  root.style.width = '320px';
  const card = root.querySelector('.card') as HTMLElement;
  expect(card.scrollWidth).toBeLessThanOrEqual(card.clientWidth);
});
