/** The demo site: pages of `tests/demo` under an https host of our own. */
import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { BrowserContext } from '@playwright/test';
import { root } from './build';
import type { Target } from './target';

const HOST = 'https://demo.example';
const folder = join(root, 'tests/demo');
const types: Record<string, string> = { '.html': 'text/html; charset=utf-8', '.css': 'text/css' };

export const demoAddress = (page: string) => `${HOST}/${page}`;

export const demoPages: readonly Target[] = ['semax.html', 'product.html', 'list.html', 'chair.html'].map((name) => ({
  name,
  url: demoAddress(name),
}));

export async function serveDemo(context: BrowserContext): Promise<void> {
  await context.route(`${HOST}/**`, (route) => {
    const name = new URL(route.request().url()).pathname.slice(1) || 'index.html';
    const path = join(folder, name);
    if (!/^[a-z]+\.(html|css)$/.test(name) || !existsSync(path)) return route.fulfill({ status: 404, body: 'Not here' });
    return route.fulfill({ status: 200, contentType: types[extname(name)] ?? 'text/plain', body: readFileSync(path) });
  });
}
