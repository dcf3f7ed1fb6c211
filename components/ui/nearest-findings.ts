/** What was measured near a vague claim: on its substance, or on the ingredients of its product, each then with its name. */
import type { SubstanceView } from '../platform/messages';
import type { CardContext } from './card-context';

export function nearestFindings({ evidence, specific, ingredients }: CardContext): SubstanceView['others'] {
  const own = evidence.state === 'ready' ? [evidence.finding ?? evidence.substance] : [];
  const views = [...own, ...ingredients.map(({ view }) => view)].filter((view) => view !== null);
  return views
    .flatMap(({ others, substance }) =>
      views.length > 1 ? others.map((other) => ({ ...other, outcomeName: `${substance.name}: ${other.outcomeName}` })) : others,
    )
    .map((other) => ({ other, at: specific.indexOf(other.key.split('/')[1] ?? '') }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at)
    .map(({ other }) => other);
}
