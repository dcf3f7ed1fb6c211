/** The one place that starts a Chromium with the extension in it. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, errors, type Page, type Worker } from '@playwright/test';
import { builtExtension } from './build';
import { findBrowser } from './find-browser.mjs';

export interface LaunchOptions {
  headless?: boolean;
  /** False refuses every address outside the machine; routes that answer by themselves still work. */
  network?: boolean;
  /** null lets the window decide. */
  viewport?: { width: number; height: number } | null;
  scale?: number;
  colorScheme?: 'light' | 'dark';
  /** Lets pages that one leaves wait in the back/forward cache, as they do for users; Playwright switches it off. */
  backForwardCache?: boolean;
  /** False closes the page that opens after an install. */
  firstRun?: boolean;
  /** A folder with another build than the one of the work tree. */
  extension?: string;
  /** A profile folder to go on with. Whoever names one removes it. */
  profile?: string;
  /** More switches for the browser's command line. */
  switches?: readonly string[];
}

export interface ObelusBrowser {
  context: BrowserContext;
  /** The extension's id, the host of its pages. */
  id: string;
  /** The browser's profile folder, removed on closing. */
  profile: string;
  /** The service worker that runs now; waits for one where it was stopped. */
  worker(): Promise<Worker>;
  /** False once the browser was closed, has crashed or was ended. */
  isRunning(): boolean;
  close(): Promise<void>;
}

const NO_NETWORK = '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE localhost';

/** How long a browser gets to start the extension. */
const START = 15_000;

/** @throws where the build fails or the browser does not start with the extension */
export async function launch(options: LaunchOptions = {}): Promise<ObelusBrowser> {
  const built = options.extension ?? builtExtension();
  try {
    return await start(built, options);
  } catch (error) {
    // On a busy machine the browser now and then never reports the extension's worker; a second one does.
    if (!(error instanceof errors.TimeoutError)) throw error;
    return start(built, options);
  }
}

async function start(built: string, options: LaunchOptions): Promise<ObelusBrowser> {
  const { headless = true, network = false, viewport = { width: 1280, height: 900 }, scale, colorScheme, firstRun = false } = options;
  const { backForwardCache = false, switches = [] } = options;
  const executablePath = await findBrowser();
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'obelus-profile-'));
  // A copy, since a build that runs meanwhile empties the output folder first.
  const dir = join(profile, 'extension');
  cpSync(built, dir, { recursive: true });
  const context = await chromium.launchPersistentContext(profile, {
    channel: 'chromium',
    ...(executablePath && { executablePath }),
    headless,
    viewport,
    ...(scale && { deviceScaleFactor: scale }),
    // Without a word Playwright asks for light; null leaves it to the person who looks.
    colorScheme: colorScheme ?? (headless ? 'light' : null),
    ...(backForwardCache && { ignoreDefaultArgs: ['--disable-back-forward-cache'] }),
    args: [
      `--disable-extensions-except=${dir}`,
      `--load-extension=${dir}`,
      '--enable-unsafe-extension-debugging',
      // For the toolbar popup; see popup.ts.
      ...(headless ? ['--remote-debugging-port=0'] : []),
      ...(network ? [] : [NO_NETWORK]),
      ...switches,
    ],
  });
  let running = true;
  context.once('close', () => {
    running = false;
  });
  const remove = () => options.profile ?? rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
  // Also where the process leaves without closing; Playwright has ended the browser by then.
  process.once('exit', remove);
  const close = async () => {
    await context.close();
    process.off('exit', remove);
    remove();
  };
  const worker = async () => context.serviceWorkers().at(-1) ?? (await context.waitForEvent('serviceworker', { timeout: START }));
  try {
    const id = new URL((await worker()).url()).host;
    if (!firstRun && !options.profile) await closeFirstRun(context, `chrome-extension://${id}/welcome.html`);
    return { context, id, profile, worker, isRunning: () => running, close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function closeFirstRun(context: BrowserContext, address: string): Promise<void> {
  const isFirstRun = (page: Page) => page.url().startsWith(address);
  const page = context.pages().find(isFirstRun) ?? (await context.waitForEvent('page', { timeout: START }));
  await page.waitForURL((url) => url.href.startsWith(address), { timeout: START });
  await page.close();
}
