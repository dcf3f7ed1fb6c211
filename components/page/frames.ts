/** Frames whose text the page's own script cannot reach either. */

/** Smaller ones hold counters and advertisements' corners, nothing to read. */
const smallest = { width: 120, height: 60 };

export function framesNotRead(document: Document): number {
  let count = 0;
  for (const frame of document.querySelectorAll('iframe')) {
    if (frame.contentDocument) continue;
    const { width, height } = frame.getBoundingClientRect();
    if (width >= smallest.width && height >= smallest.height) count++;
  }
  return count;
}
