/** Which part of the house each byte of the content script comes from. */
import { join, relative } from 'node:path';
import { obelusData } from '../../data/build/plugin';
import { root } from '../browser/build';

/** Shares of the script's code, before it is minified, by folder of `components/`, `entrypoints` and `packages`. */
export async function shareByPart(): Promise<Record<string, number>> {
  const { build } = await import('vite');
  const built = await build({
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [obelusData()],
    define: { 'import.meta.env.BROWSER': '"chrome"', 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'es2023',
      lib: { entry: join(root, 'entrypoints/content/index.ts'), formats: ['iife'], name: 'content', fileName: 'content' },
    },
  });
  const sizes = new Map<string, number>();
  for (const result of Array.isArray(built) ? built : [built]) {
    if (!('output' in result)) continue;
    for (const [id, { renderedLength }] of Object.entries(result.output[0].modules)) {
      const part = partOf(relative(root, id));
      sizes.set(part, (sizes.get(part) ?? 0) + renderedLength);
    }
  }
  const all = [...sizes.values()].reduce((sum, size) => sum + size, 0);
  return Object.fromEntries([...sizes].toSorted((a, b) => b[1] - a[1]).map(([part, size]) => [part, size / all]));
}

function partOf(path: string): string {
  if (path.includes('node_modules')) return 'packages';
  const [top = '', folder = ''] = path.split('/');
  return top === 'components' ? folder : top;
}
