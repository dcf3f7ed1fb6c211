/** What the page lists for its product: names with doses in a facts panel, in headings ("Psyllium husk – 500 mg"), tables and lists. */
import { readAmounts } from './dose-read';
import type { Mention } from './items';
import type { Amount, Ingredient } from './model';
import type { Scan } from './scan';

/** Opens the part of a panel that lists fillers. */
const FILLERS = /\bother ingredients\b|\binactive ingredients\b|\bingredients:\s*$/i;
const PANEL =
  /\b(supplement facts|nutrition facts|serving size|servings per|amount per serving|% ?daily value|active ingredients|key ingredients|ingredients)\b/i;
/** One amount for several names: a blend keeps the doses of its members to itself. */
const SHARED = /\b(blend|complex|matrix|proprietary)\b|:/i;

/** So many scans are looked at between two places where the work may be put down. */
const STRIDE = 64;

interface Listed {
  substance: string;
  dose: Amount | null;
}

/** Names with the amount that follows each before the next name. `near` is how many characters may lie between. */
export function dosedNames(scan: Scan, mentions: readonly Mention[], near: number): Listed[] {
  const { text } = scan.block;
  const stop = FILLERS.exec(text)?.index ?? text.length;
  const places = mentions.map(({ substance, start, end }) => ({ substance, start, end })).filter((place) => place.start < stop);
  const amounts = readAmounts(text);
  return places.map((place, i) => {
    const next = places[i + 1]?.start ?? stop;
    const behind = amounts.find((amount) => amount.start >= place.end && amount.start < next && amount.start - place.end <= near);
    const ahead = behind ? undefined : amounts.find((amount) => amount.end <= place.start && place.start - amount.end <= 4);
    const amount = behind ?? ahead;
    return { substance: place.substance, dose: amount ? { value: amount.value, unit: amount.unit } : null };
  });
}

/** All that the scans, in document order, list. A dose found anywhere completes a name without one. */
export function* ingredientsOf(
  scans: readonly Scan[],
  mentions: (scan: Scan) => readonly Mention[],
  isIngredientList: (scan: Scan) => boolean,
): Generator<void, Ingredient[]> {
  const found = new Map<string, Amount | null>();
  const note = ({ substance, dose }: Listed) => {
    if (!found.get(substance)) found.set(substance, dose);
  };
  // A table says by its caption or head that it is a panel, whatever heading it stands under.
  const panels = new Set(
    scans
      .filter(({ block }) => (block.role === 'caption' || block.role === 'cell') && PANEL.test(block.text))
      .map(({ block }) => block.list),
  );
  panels.delete(0);
  for (const [i, scan] of scans.entries()) {
    if (i % STRIDE === 0) yield;
    const { block } = scan;
    if (
      mentions(scan).length === 0 ||
      block.region === 'nav' ||
      block.region === 'footer' ||
      block.region === 'review' ||
      block.region === 'aside'
    )
      continue;
    const panel = PANEL.test(block.text) && mentions(scan).length > 1;
    if (block.role === 'cell') {
      const amountCell = scans[i + 1]?.block.row === block.row ? scans[i + 1] : undefined;
      const own = dosedNames(scan, mentions(scan), 40);
      const first = own[0];
      const members = new Set(own.map(({ substance }) => substance));
      if (members.size > 1 && SHARED.test(block.text) && !own.some(({ dose }) => dose)) {
        if (panels.has(block.list) || isIngredientList(scan)) for (const substance of members) note({ substance, dose: null });
        continue;
      }
      const amount = first && !first.dose && amountCell ? readAmounts(amountCell.block.text)[0] : undefined;
      if (first && (panels.has(block.list) || isIngredientList(scan)))
        note(amount ? { substance: first.substance, dose: { value: amount.value, unit: amount.unit } } : first);
      continue;
    }
    const listed = dosedNames(scan, mentions(scan), 40);
    const short = block.role === 'heading' || block.role === 'item' || block.role === 'term';
    for (const one of listed) if (panel || (short && one.dose) || (short && isIngredientList(scan))) note(one);
  }
  return [...found].map(([substance, dose]) => ({ substance, dose }));
}
