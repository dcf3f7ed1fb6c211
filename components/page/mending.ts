/** Asks now and then to mend what paints the marks: the page shares it with us, and may clear or replace it without a sign. */

const every = 2000;

export function keepMended(document: Document, mend: () => void, signal: AbortSignal): void {
  const ask = () => {
    if (document.visibilityState === 'visible') mend();
  };
  const timer = setInterval(ask, every);
  document.addEventListener('visibilitychange', ask, { signal });
  // Back from the back/forward cache.
  document.defaultView?.addEventListener('pageshow', ask, { signal });
  signal.addEventListener('abort', () => clearInterval(timer), { once: true });
}
