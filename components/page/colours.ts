/** Says when the page may have changed its colours: a theme switch of the system, or of the page itself. */

/** Pages fade from one theme into the other: look once soon, and once when that is over. */
const looks = [60, 700];

export function followColours(document: Document, onChange: () => void, signal: AbortSignal): void {
  let timers: ReturnType<typeof setTimeout>[] = [];
  const ask = () => {
    for (const timer of timers) clearTimeout(timer);
    timers = looks.map((ms) => setTimeout(() => !signal.aborted && onChange(), ms));
  };
  document.defaultView?.matchMedia('(prefers-color-scheme: dark)').addEventListener('change', ask, { signal });
  // Themes are switched by a class or attribute on one of the two outermost elements.
  const observer = new MutationObserver(ask);
  for (const element of [document.documentElement, document.body]) {
    if (element)
      observer.observe(element, {
        attributes: true,
        attributeFilter: ['class', 'style', 'data-theme', 'data-mode', 'data-color-mode', 'data-bs-theme', 'theme'],
      });
  }
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}
