import { render } from 'preact';
import { followActiveTab } from '../../components/platform/active-tab';
import { ReportModel } from '../../components/platform/report-model';
import { SidePanel } from '../../components/ui/side-panel';
import '../../components/ui/tokens.css';
import '../../components/ui/verdicts.css';
import '../../components/ui/page.css';
import '../../components/ui/parts.css';
import '../../components/ui/report.css';

const root = document.getElementById('app');
if (root) {
  const model = new ReportModel((props) => render(<SidePanel {...props} />, root), { clicked: false });
  const stop = followActiveTab((tab) => model.show(tab));
  window.addEventListener(
    'pagehide',
    () => {
      stop();
      model.destroy();
    },
    { once: true },
  );
}
