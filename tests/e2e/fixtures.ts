import { test as base, expect, type Page } from '@playwright/test';
import { runEverywhere } from '../browser/access';
import { demoAddress, serveDemo } from '../browser/demo';
import { launch, type ObelusBrowser } from '../browser/launch';
import { finishedReport } from '../browser/page-report';
import { resetSettings } from './settings';

interface Shared {
  /** A browser that the tests of a worker share: the extension runs on every page, the demo site is served, there is no network. */
  obelus: ObelusBrowser;
}

interface Own {
  /** A demo page in a tab of its own, read by the extension to its end. */
  demo(name: string): Promise<Page>;
  /** A page with this body under an https address of its own, read to its end. */
  pageWith(body: string, headers?: Record<string, string>): Promise<Page>;
  /** A browser as after an install: nothing granted, the first-run page open. */
  fresh: ObelusBrowser;
}

let made = 0;

export const test = base.extend<Own, Shared>({
  obelus: [
    async ({}, use) => {
      const obelus = await launch();
      await serveDemo(obelus.context);
      await runEverywhere(obelus);
      await use(obelus);
      await obelus.close();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  demo: async ({ obelus }, use) => {
    await resetSettings(obelus);
    const pages: Page[] = [];
    await use(async (name) => {
      const page = await obelus.context.newPage();
      pages.push(page);
      await page.goto(demoAddress(name));
      await finishedReport(obelus, page);
      return page;
    });
    for (const page of pages) await page.close();
  },
  pageWith: async ({ obelus }, use) => {
    await resetSettings(obelus);
    const pages: Page[] = [];
    await use(async (body, headers = {}) => {
      const page = await obelus.context.newPage();
      pages.push(page);
      const address = `https://test-${++made}.example/`;
      const html = body.includes('<html') ? body : `<!doctype html><html lang="en"><title>A test page</title><body>${body}</body></html>`;
      await page.route(address, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', headers, body: html }));
      await page.goto(address);
      await finishedReport(obelus, page);
      return page;
    });
    for (const page of pages) await page.close();
  },
  fresh: async ({}, use) => {
    const obelus = await launch({ firstRun: true });
    await serveDemo(obelus.context);
    await use(obelus);
    await obelus.close();
  },
});

export { expect };
