/** The one place that starts a Chromium with the extension in it. */
import { type BrowserContext, chromium, type Worker } from '@playwright/test';
import { ensureBuilt, extensionDir } from './build';
import { findBrowser } from './find-browser.mjs';

export interface LaunchOptions {
  headless?: boolean;
  /** False refuses every address outside the machine; routes that answer by themselves still work. */
  network?: boolean;
  /** A profile folder that outlives the browser; '' is a fresh one that does not. */
  profile?: string;
  /** null lets the window decide. */
  viewport?: { width: number; height: number } | null;
  scale?: number;
  colorScheme?: 'light' | 'dark';
  extension?: string;
}

export interface ObelusBrowser {
  context: BrowserContext;
  /** The extension's id, the host of its pages. */
  id: string;
  /** The service worker that runs now; waits for one where it was stopped. */
  worker(): Promise<Worker>;
  close(): Promise<void>;
}

const NO_NETWORK = '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE localhost';

/** @throws where the build fails or the browser does not start with the extension */
export async function launch(options: LaunchOptions = {}): Promise<ObelusBrowser> {
  const { headless = true, network = false, profile = '', viewport = { width: 1280, height: 900 }, scale, colorScheme } = options;
  const dir = options.extension ?? extensionDir;
  if (!options.extension) ensureBuilt();
  const executablePath = await findBrowser();
  const context = await chromium.launchPersistentContext(profile, {
    channel: 'chromium',
    ...(executablePath && { executablePath }),
    headless,
    viewport,
    ...(scale && { deviceScaleFactor: scale }),
    // Without a word Playwright asks for light; null leaves it to the person who looks.
    colorScheme: colorScheme ?? (headless ? 'light' : null),
    args: [
      `--disable-extensions-except=${dir}`,
      `--load-extension=${dir}`,
      '--enable-unsafe-extension-debugging',
      ...(network ? [] : [NO_NETWORK]),
    ],
  });
  const worker = async () => context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 20_000 }));
  const id = new URL((await worker()).url()).host;
  return { context, id, worker, close: () => context.close() };
}
