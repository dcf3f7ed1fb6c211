import { runEverywhere } from '../browser/access';
import { demoAddress, serveDemo } from '../browser/demo';
import { launch } from '../browser/launch';
import { finishedReport } from '../browser/page-report';
import { openPopup } from '../browser/popup';
import { cardOf } from './card';
import { countingProxy } from './counting-proxy';
import { expect, test } from './fixtures';
import { clickMark } from './marks';
import { importRecord, openOptions } from './own-records';

test('the extension requests nothing from anywhere while pages are read and every page of its own is opened', async () => {
  const obelus = await launch();
  const { context, id } = obelus;
  const asked: string[] = [];
  // Of every context: pages, service worker, extension pages.
  context.on('request', (request) => asked.push(request.url()));
  await serveDemo(context);
  await runEverywhere(obelus);
  const page = await context.newPage();
  for (const name of ['semax.html', 'product.html', 'list.html', 'chair.html']) {
    await page.goto(demoAddress(name));
    await finishedReport(obelus, page);
  }
  await page.goto(demoAddress('list.html'));
  await finishedReport(obelus, page);
  await clickMark(page, 'strength');
  for (const name of ['popup', 'options', 'evidence', 'welcome']) {
    await page.goto(`chrome-extension://${id}/${name}.html`);
    await page.waitForLoadState('networkidle');
  }
  const ours = (url: string) =>
    url.startsWith(`chrome-extension://${id}/`) || url.startsWith('https://demo.example/') || url.startsWith('data:');
  expect(asked.length).toBeGreaterThan(10);
  expect(asked.filter((url) => !ours(url) && !url.startsWith('chrome://'))).toEqual([]);
  await obelus.close();
});

/** What Chromium asks of its makers by itself, and the pictures that stand in its tabs for the pages opened here. */
const browsersOwn = /^(?:http:\/\/)?(?:[\w-]+\.)*(?:google|googleapis|gvt1)\.com[:/]|^demo\.example:443$/;

test('in a whole session, from the install to an import, not one request leaves the browser', async () => {
  test.setTimeout(120_000);
  const proxy = await countingProxy();
  const obelus = await launch({ switches: proxy.switches });
  const { context, id } = obelus;
  await serveDemo(context);
  await runEverywhere(obelus);
  const page = await context.newPage();
  for (const name of ['semax.html', 'list.html']) {
    await page.goto(demoAddress(name));
    await finishedReport(obelus, page);
  }
  await clickMark(page, 'strength');
  await expect.poll(async () => (await cardOf(obelus, page))?.text ?? '').toContain('Studies');
  const popup = await openPopup(obelus, page);
  await expect(popup.page.getByRole('navigation').getByRole('button').first()).toBeVisible();
  await popup.close();
  const options = await openOptions(obelus);
  await importRecord(options);
  await options.close();
  for (const name of ['evidence.html', 'evidence.html#substance/ashwagandha', 'welcome.html', 'sidepanel.html']) {
    await page.goto(`chrome-extension://${id}/${name}`);
    await page.waitForLoadState('networkidle');
  }
  expect(proxy.asked.filter((address) => !browsersOwn.test(address))).toEqual([]);
  // That the proxy would have heard of it.
  await page.goto('http://nowhere.example/').catch(() => undefined);
  expect(proxy.asked).toContain('http://nowhere.example/');
  await obelus.close();
  proxy.close();
});
