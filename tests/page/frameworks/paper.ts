/**
 * A word processor as the large ones on the web are built: the text is painted on a canvas, keys go to a hidden field, and a hidden
 * copy of each line is kept for screen readers.
 */
export interface Paper {
  field: HTMLElement;
  mirror: HTMLElement;
  text(): string;
  stop(): void;
}

export function paper(root: HTMLElement, begin: string): Paper {
  const stop = new AbortController();
  let text = begin;
  const sheet = document.createElement('div');
  sheet.role = 'textbox';
  sheet.ariaMultiLine = 'true';
  sheet.tabIndex = 0;
  const canvas = document.createElement('canvas');
  canvas.width = 400;
  canvas.height = 60;
  const mirror = document.createElement('div');
  mirror.style.cssText = 'position: absolute; width: 1px; height: 1px; overflow: hidden';
  sheet.append(canvas, mirror);
  root.append(sheet);

  const paint = () => {
    const line = document.createElement('div');
    line.ariaLabel = text;
    line.textContent = text;
    mirror.replaceChildren(line);
    const context = canvas.getContext('2d');
    context?.clearRect(0, 0, canvas.width, canvas.height);
    context?.fillText(text, 4, 20);
  };
  sheet.addEventListener(
    'keydown',
    ({ key }) => {
      if (key.length !== 1) return;
      text += key;
      paint();
    },
    { signal: stop.signal },
  );
  paint();
  return { field: sheet, mirror, text: () => text, stop: () => stop.abort() };
}
