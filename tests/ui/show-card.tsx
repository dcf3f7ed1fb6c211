/** A card on a finding, put into the page. */
import { Card } from '../../components/ui/card';
import type { CardProps } from '../../components/ui/props';
import type { dormiva } from './dormiva';
import { claimOn, makeCard } from './make-claim';
import { mount, seen } from './mount';

const ready = (finding: typeof dormiva): CardProps['evidence'] => ({ state: 'ready', finding, substance: null });

export function show(view: typeof dormiva, claim: Parameters<typeof claimOn>[1] = {}, more: Partial<CardProps> = {}) {
  return mount(
    <Card
      {...makeCard({ claim: claimOn(view, { mark: 'eases stress', verdict: 'limited', ...claim }), evidence: ready(view), ...more })}
    />,
  );
}

/** What stands in a row of the second glance; null where there is no such row. */
export const row = (root: Element, name: string) => {
  const term = [...root.querySelectorAll('dt')].find((dt) => dt.textContent === name);
  return term?.nextElementSibling ? seen(term.nextElementSibling) : null;
};
