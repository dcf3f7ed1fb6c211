import { render } from 'preact';
import { sendMessage } from '../../components/platform/messages';
import { openPage } from '../../components/platform/own-pages';
import { persistently } from '../../components/platform/persistently';
import { loadSettings } from '../../components/platform/settings';
import { EvidenceBrowser } from '../../components/ui/evidence-browser';
import type { EvidenceState } from '../../components/ui/props';
import '../../components/ui/tokens.css';
import '../../components/ui/verdicts.css';
import '../../components/ui/page.css';
import '../../components/ui/parts.css';
import '../../components/ui/plot.css';
import '../../components/ui/evidence.css';

const root = document.getElementById('app');

function show(evidence: EvidenceState, theme: 'auto' | 'light' | 'dark'): void {
  if (root)
    render(<EvidenceBrowser evidence={evidence} hash={location.hash} theme={theme} onOptions={() => void openPage('options')} />, root);
}

const [{ settings }, dataset] = await Promise.all([loadSettings(), persistently(() => sendMessage('dataset')).catch(() => null)]);
const evidence = dataset ?? { state: 'unavailable' as const };
window.addEventListener('hashchange', () => show(evidence, settings.theme));
show(evidence, settings.theme);
