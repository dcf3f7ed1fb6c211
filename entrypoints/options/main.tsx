import { render } from 'preact';
import type { Dataset } from '../../components/platform/messages';
import { OptionsModel } from '../../components/platform/options-model';
import { findingVerdict } from '../../components/ui/finding-verdict';
import { Options } from '../../components/ui/options';
import '../../components/ui/tokens.css';
import '../../components/ui/verdicts.css';
import '../../components/ui/page.css';
import '../../components/ui/parts.css';
import '../../components/ui/options.css';

function verdictCounts(dataset: Dataset | null): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const finding of dataset?.substances.flatMap(({ findings }) => findings) ?? []) {
    const verdict = findingVerdict(finding);
    counts[verdict] = (counts[verdict] ?? 0) + 1;
  }
  return counts;
}

const root = document.getElementById('app');
if (root) {
  const model = new OptionsModel((props, dataset) => render(<Options {...props} verdictCounts={verdictCounts(dataset)} />, root));
  model.start();
}
