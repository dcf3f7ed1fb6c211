import { runEverywhere } from '../browser/access';
import { demoAddress, serveDemo } from '../browser/demo';
import { launch } from '../browser/launch';
import { finishedReport } from '../browser/page-report';
import { expect, test } from './fixtures';
import { clickMark } from './marks';

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
