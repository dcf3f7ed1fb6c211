/** Bundles what runs in the bench's pages, as the extension's own code is bundled: minified, one script. */
import { join } from 'node:path';
import { root } from '../browser/build';

export async function bundle(entry: string): Promise<string> {
  const { build } = await import('vite');
  const built = await build({
    root,
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { write: false, lib: { entry: join(import.meta.dirname, entry), formats: ['iife'], name: 'obelusBench', fileName: 'bench' } },
  });
  const outputs = Array.isArray(built) ? built : [built];
  for (const result of outputs) {
    if (!('output' in result)) continue;
    return result.output[0].code;
  }
  throw new Error(`Vite built nothing from ${entry}.`);
}
