import { render } from 'preact';
import { WelcomeModel } from '../../components/platform/welcome-model';
import { sampleKeys } from '../../components/ui/strings/welcome-samples';
import { Welcome } from '../../components/ui/welcome';
import '../../components/ui/tokens.css';
import '../../components/ui/verdicts.css';
import '../../components/ui/page.css';
import '../../components/ui/parts.css';
import '../../components/ui/plot.css';
import '../../components/ui/card.css';
import '../../components/ui/welcome.css';

const root = document.getElementById('app');
if (root) void new WelcomeModel((props) => render(<Welcome {...props} />, root)).start(sampleKeys);
