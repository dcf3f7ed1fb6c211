import type { Page } from '@playwright/test';

/** How many pixels of two screenshots of equal size differ by more than the smoothing of letters does. */
export function differingPixels(page: Page, a: Buffer, b: Buffer): Promise<number> {
  const sources = [a, b].map((png) => `data:image/png;base64,${png.toString('base64')}`);
  return page.evaluate(async (pictures) => {
    const LEAST = 48;
    const [first, second] = await Promise.all(
      pictures.map(async (source) => {
        const image = new Image();
        image.src = source;
        await image.decode();
        const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d');
        canvas?.drawImage(image, 0, 0);
        return canvas?.getImageData(0, 0, image.width, image.height).data ?? new Uint8ClampedArray();
      }),
    );
    let differing = 0;
    for (let at = 0; at < (first?.length ?? 0); at += 4) {
      const far = [0, 1, 2].some((channel) => Math.abs((first?.[at + channel] ?? 0) - (second?.[at + channel] ?? 0)) > LEAST);
      if (far) differing++;
    }
    return differing;
  }, sources);
}

/** Has no mark painted until the function it gives is called. The marks stay: were they taken, they would be put back. */
export async function unmarked(page: Page): Promise<() => Promise<void>> {
  const style = await page.evaluateHandle(() => {
    const names = [...CSS.highlights.keys()].map((name) => `::highlight(${name})`);
    const element = document.createElement('style');
    element.textContent = `${names.join(', ')} { text-decoration: none !important; background: none !important; color: inherit !important }`;
    document.head.append(element);
    return element;
  });
  return () => style.evaluate((element) => element.remove());
}
