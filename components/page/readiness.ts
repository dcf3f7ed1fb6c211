/** When a document may be read, and whether it is one that can be. */

/** Resolves once the page is shown (not merely prerendered) and its elements are parsed. */
export async function isReady(document: Document, signal: AbortSignal): Promise<void> {
  if ('prerendering' in document && document.prerendering) await once(document, 'prerenderingchange', signal);
  if (document.readyState === 'loading') await once(document, 'DOMContentLoaded', signal);
}

/** A page of text: not a picture, a PDF viewer or raw XML. */
export function isText(document: Document): boolean {
  return (
    document.body !== null &&
    (document.contentType === 'text/html' || document.contentType === 'application/xhtml+xml' || document.contentType === 'text/plain')
  );
}

function once(target: EventTarget, type: string, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    target.addEventListener(type, () => resolve(), { once: true, signal });
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
