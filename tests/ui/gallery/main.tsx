/** A page of our own for looking at the faces: `?face=cards&theme=dark&only=harm`. Not part of the product. */
import { render } from 'preact';
import { Card } from '../../../components/ui/card';
import { cardCss } from '../../../components/ui/render-card';
import { cards } from './cards';

const query = new URLSearchParams(location.search);
const theme = query.get('theme');
if (theme) document.documentElement.dataset.theme = theme;
const only = query.get('only');

function Cards() {
  const shown = Object.entries(cards).filter(([name]) => !only || only.split(',').includes(name));
  return (
    <main style="display:flex;flex-wrap:wrap;gap:24px;align-items:flex-start;justify-content:center">
      {shown.map(([name, props]) => (
        <div key={name} style="width:min(380px,100%)">
          <p class="dim" style="margin:0 0 8px">
            {name}
          </p>
          <Card {...props()} theme={(theme ?? 'auto') as 'auto'} />
        </div>
      ))}
    </main>
  );
}

const sheet = new CSSStyleSheet();
sheet.replaceSync(
  `${cardCss} body { margin: 0; padding: 24px; background: var(--ground); color: var(--ink); font: var(--t-13); } @media (max-width: 420px) { body { padding: 8px } }`,
);
document.adoptedStyleSheets = [sheet];
render(<Cards />, document.getElementById('root') as HTMLElement);
if (query.has('open')) for (const part of document.querySelectorAll('details')) part.open = true;
document.documentElement.dataset.ready = '1';
