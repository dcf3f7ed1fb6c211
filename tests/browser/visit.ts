/** Opens a target in a tab of its own and reads what the extension found there. */
import type { Page } from '@playwright/test';
import type { PageReport } from '../../components/platform/report';
import type { ObelusBrowser } from './launch';
import { finishedReport } from './page-report';
import { type Target, UnreadableTarget } from './target';

const LOAD = 30_000;
const CLOSE = 5_000;

async function serve(page: Page, target: Target): Promise<void> {
  const { file } = target;
  if (!file) return;
  // A saved page shall not fetch its pictures and scripts from where it came.
  await page.route('**', (route) =>
    route.request().url() === target.url
      ? route.fulfill({ status: 200, contentType: file.contentType, body: file.body })
      : route.abort('blockedbyclient'),
  );
}

/** Playwright's message without its call log. */
const firstLine = (error: unknown) =>
  (error instanceof Error ? error.message : String(error)).split('\n', 1)[0]?.replace(/^page\.goto: /, '') ?? '';

/** @throws {UnreadableTarget} */
export async function open(page: Page, target: Target): Promise<void> {
  await serve(page, target);
  const response = await page.goto(target.url, { waitUntil: 'domcontentloaded', timeout: LOAD }).catch((error: unknown) => {
    throw new UnreadableTarget(`Could not be opened: ${firstLine(error)}`);
  });
  if (response && response.status() >= 400) throw new UnreadableTarget(`The server answered ${response.status()}.`);
  const type = response?.headers()['content-type'] ?? '';
  if (/pdf/i.test(type)) throw new UnreadableTarget('A PDF document, not a web page.');
  if (/\bxml\b/i.test(type) && !/xhtml/i.test(type)) throw new UnreadableTarget('An XML document, not a web page.');
  // Pictures and trackers may take their time; the text is there before.
  await page.waitForLoadState('load', { timeout: 10_000 }).catch(() => undefined);
}

function accept(report: PageReport | null): PageReport {
  if (!report) throw new UnreadableTarget('The extension did not answer on this page.');
  if (report.state === 'no-highlights') throw new UnreadableTarget('The browser has no CSS Custom Highlight API.');
  return report;
}

/**
 * Hands the page and its report to `look` while the tab is open.
 * @throws {UnreadableTarget}
 */
export async function visit<T>(
  obelus: ObelusBrowser,
  target: Target,
  look: (report: PageReport, page: Page) => T | Promise<T>,
): Promise<T> {
  const page = await obelus.context.newPage();
  try {
    await open(page, target);
    return await look(accept(await finishedReport(obelus, page)), page);
  } finally {
    // A page in an endless loop cannot be asked to close.
    await Promise.race([page.close(), new Promise((resolve) => setTimeout(resolve, CLOSE))]);
  }
}
