/** Puts a face into the page with every stylesheet it may need, and takes it away after the test. */
import axe from 'axe-core';
import { render, type VNode } from 'preact';
import { afterEach, expect } from 'vitest';
import '../../components/ui/tokens.css';
import '../../components/ui/verdicts.css';
import '../../components/ui/page.css';
import '../../components/ui/parts.css';
import '../../components/ui/plot.css';
import '../../components/ui/card.css';
import '../../components/ui/report.css';
import '../../components/ui/options.css';
import '../../components/ui/evidence.css';
import '../../components/ui/welcome.css';

let host: HTMLElement | null = null;

afterEach(() => {
  if (host) render(null, host);
  host?.remove();
  host = null;
  location.hash = '';
});

export function mount(face: VNode): HTMLElement {
  host?.remove();
  host = document.createElement('div');
  document.body.append(host);
  render(face, host);
  return host;
}

/** The text as a reader sees it, white space folded. */
export const seen = (root: Element): string => (root as HTMLElement).innerText.replace(/\s+/g, ' ').trim();

export function button(root: Element, name: string | RegExp): HTMLButtonElement {
  const named = [...root.querySelectorAll('button')].find((one) => {
    const label = one.getAttribute('aria-label') ?? one.textContent ?? '';
    return typeof name === 'string' ? label.trim() === name : name.test(label);
  });
  if (!named) throw new Error(`no button ${name}`);
  return named;
}

/** Lets effects and state settle. */
export const settled = () => new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

/** Throws with what axe found; the page around the face is not its business. */
export async function expectAccessible(root: Element): Promise<void> {
  const { violations } = await axe.run(root, { resultTypes: ['violations'] });
  const said = violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.failureSummary} ${node.html}`));
  expect(said).toEqual([]);
}
