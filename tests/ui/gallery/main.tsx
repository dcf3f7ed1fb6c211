/** A page of our own for looking at the faces: `?face=cards&theme=dark&only=harm`. Not part of the product. */
import { type ComponentChildren, render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Card } from '../../../components/ui/card';
import '../../../components/ui/card.css';
import { EvidenceBrowser } from '../../../components/ui/evidence-browser';
import '../../../components/ui/evidence.css';
import '../../../components/ui/options.css';
import '../../../components/ui/page.css';
import '../../../components/ui/parts.css';
import '../../../components/ui/plot.css';
import '../../../components/ui/report.css';
import '../../../components/ui/tokens.css';
import '../../../components/ui/verdicts.css';
import '../../../components/ui/welcome.css';
import { Popup } from '../../../components/ui/popup';
import { SidePanel } from '../../../components/ui/side-panel';
import { dataset, outcomes, substances, topics } from '../records';
import { cards } from './cards';
import { LiveOptions } from './options';
import { popups } from './popups';
import { LiveWelcome } from './welcome';
import './gallery.css';

const query = new URLSearchParams(location.search);
const theme = query.get('theme');
if (theme) document.documentElement.dataset.theme = theme;
const only = query.get('only')?.split(',');
const one = query.has('one');

function Row<Props>({ of, show }: { of: Record<string, () => Props>; show(props: Props): ComponentChildren }) {
  const shown = Object.entries(of).filter(([name]) => !only || only.includes(name));
  if (one && shown[0]) return <>{show(shown[0][1]())}</>;
  return (
    <main class="gallery">
      {shown.map(([name, props]) => (
        <div key={name}>
          <p class="dim">{name}</p>
          {show(props())}
        </div>
      ))}
    </main>
  );
}

const all = { state: 'ready' as const, topics, outcomes, substances, dataset };

function Evidence() {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const follow = () => setHash(location.hash);
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return <EvidenceBrowser evidence={all} hash={hash} theme="auto" onOptions={() => {}} />;
}

const faces: Record<string, () => ComponentChildren> = {
  cards: () => <Row of={cards} show={(props) => <Card {...props} />} />,
  popups: () => <Row of={popups} show={(props) => <Popup {...props} />} />,
  evidence: () => <Evidence />,
  options: () => <LiveOptions importing={query.get('import')} />,
  welcome: () => <LiveWelcome />,
  panel: () => <Row of={popups} show={(props) => <SidePanel {...props} />} />,
};

render(faces[query.get('face') ?? 'cards']?.(), document.getElementById('root') as HTMLElement);
if (query.has('open')) for (const part of document.querySelectorAll('details')) part.open = true;
for (const selector of query.getAll('click')) document.querySelector<HTMLElement>(selector)?.click();
document.documentElement.dataset.ready = '1';
