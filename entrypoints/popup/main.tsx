import { render } from 'preact';
import { browser } from 'wxt/browser';
import { ReportModel } from '../../components/platform/report-model';
import { openSidePanel } from '../../components/platform/side-panel';
import { Popup } from '../../components/ui/popup';
import '../../components/ui/tokens.css';
import '../../components/ui/verdicts.css';
import '../../components/ui/page.css';
import '../../components/ui/parts.css';
import '../../components/ui/report.css';

const root = document.getElementById('app');
if (root) {
  const side = openSidePanel && { onSidePanel: openSidePanel };
  const model = new ReportModel((props) => render(<Popup {...props} {...side} />, root), { clicked: true });
  window.addEventListener('pagehide', () => model.destroy(), { once: true });
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  model.show(tab);
}
