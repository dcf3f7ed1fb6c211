/**
 * What pictures of the faces need to come out alike: two bundled fonts, no motion, a window of a known size, one theme.
 * The rasteriser is the machine's own; where it draws letters in another way, a comparison would say nothing of the faces.
 */
import '@fontsource-variable/source-sans-3/wght.css';
import '@fontsource-variable/source-serif-4/wght.css';
import { page } from 'vitest/browser';
import './pictures.css';

const SAMPLE = 'Evidence for this claim: limited, 0.42';

/** Draws black words on white. Edges that are not grey are of a screen with coloured pixels, whole widths of hinted letters. */
function drawn(): { width: number; coloured: boolean } {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d', { alpha: false });
  if (!context) throw new Error('No canvas.');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.fillStyle = '#000';
  context.font = '13px "Source Sans 3 Variable"';
  context.fillText(SAMPLE, 2, 20);
  const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
  const coloured = data.some((value, i) => i % 4 === 0 && (value !== data[i + 1] || value !== data[i + 2]));
  return { width: context.measureText(SAMPLE).width, coloured };
}

/** Why pictures from this machine cannot be held against those that were kept; '' where they can. */
export async function drawsOtherwise(): Promise<string> {
  const fonts = ['400 13px "Source Sans 3 Variable"', '600 13px "Source Sans 3 Variable"', '15px "Source Serif 4 Variable"'];
  await Promise.all(fonts.map((font) => document.fonts.load(font)));
  if (!/Linux/.test(navigator.userAgent)) return 'The pictures were taken on Linux; letters look different here.';
  const { width, coloured } = drawn();
  if (coloured) return 'Letters have coloured edges here; the pictures were taken with grey ones.';
  return Number.isInteger(width) ? 'Letters are fitted to whole pixels here; the pictures were taken without.' : '';
}

export interface Scene {
  width: number;
  height?: number;
  theme?: 'light' | 'dark';
}

export async function setScene({ width, height = 900, theme = 'light' }: Scene): Promise<void> {
  await page.viewport(width, height);
  document.documentElement.dataset.theme = theme;
}
