/** The node at which the screen begins, to read what a reader sees before the rest. */
import { partOf } from './tags';

export function startOfScreen(document: Document): Node | null {
  const view = document.defaultView;
  const { body } = document;
  if (!view || !body) return null;
  let at: Element | null = document.elementFromPoint(view.innerWidth / 2, Math.min(100, view.innerHeight / 2));
  // A fixed bar or an overlay does not tell where in the text one is: take the first that lies in the flow.
  for (const element of document.elementsFromPoint(view.innerWidth / 2, view.innerHeight / 2)) {
    if (body.contains(element) && element !== body) {
      at = element;
      break;
    }
  }
  while (at && at !== body && partOf(at.tagName) !== 'block') at = at.parentElement;
  if (!at || at === body || !body.contains(at)) return null;
  return at;
}
