/** The evidence browser in the bench's page, with as many substances as it is given, and what a reader does in it. */
import { render } from 'preact';
import evidenceStyle from '../../components/ui/evidence.css?inline';
import { EvidenceBrowser } from '../../components/ui/evidence-browser';
import pageStyle from '../../components/ui/page.css?inline';
import partStyle from '../../components/ui/parts.css?inline';
import plotStyle from '../../components/ui/plot.css?inline';
import type { EvidenceState } from '../../components/ui/props';
import tokenStyle from '../../components/ui/tokens.css?inline';
import verdictStyle from '../../components/ui/verdicts.css?inline';

type Ready = Extract<EvidenceState, { state: 'ready' }>;

export interface EvidenceBench {
  setUp(evidence: Ready): void;
  /** Milliseconds of the main thread, style and layout included, to show a page of it afresh: `''` is the start with its map. */
  open(hash: string): Promise<number>;
  /** To go there from where it stands. */
  go(hash: string): Promise<number>;
  /** Of each letter typed into the search, and of taking the last away again. */
  type(word: string): Promise<number[]>;
}

const style = document.createElement('style');
style.textContent = [tokenStyle, verdictStyle, pageStyle, partStyle, plotStyle, evidenceStyle].join('\n');
let evidence: Ready;

async function show(hash: string): Promise<number> {
  await new Promise((resolve) => requestAnimationFrame(resolve));
  const begun = performance.now();
  render(<EvidenceBrowser evidence={evidence} hash={hash} theme="light" onOptions={() => {}} />, document.body);
  document.body.getBoundingClientRect();
  return performance.now() - begun;
}

const browser: EvidenceBench = {
  setUp(given) {
    document.head.append(style);
    evidence = given;
  },
  open(hash) {
    render(null, document.body);
    return show(hash);
  },
  go: show,
  async type(word) {
    const input = document.querySelector<HTMLInputElement>('[role=combobox]');
    if (!input) throw new Error('There is no search.');
    const texts = [...word].map((_, at) => word.slice(0, at + 1));
    const spent: number[] = [];
    for (const text of [...texts, '']) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      const begun = performance.now();
      input.value = text;
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      // Preact draws in a microtask.
      await Promise.resolve().then(() => {});
      document.body.getBoundingClientRect();
      spent.push(performance.now() - begun);
      const drawn = document.querySelectorAll('[role=option]').length;
      if (text === '' ? drawn > 0 : drawn === 0) throw new Error(`“${text}” drew ${drawn} answers.`);
    }
    return spent;
  },
};

declare global {
  var browser: EvidenceBench;
}
globalThis.browser = browser;
