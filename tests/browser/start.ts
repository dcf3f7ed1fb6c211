/** `npm start`: a browser with the extension on the demo site, or on the files and addresses given. */
import { mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Page } from '@playwright/test';
import type { PageReport } from '../../components/platform/report';
import { runEverywhere } from './access';
import { root } from './build';
import { demoAddress, demoPages, serveDemo } from './demo';
import { findingsTable } from './findings-table';
import { launch, type ObelusBrowser } from './launch';
import { askPage } from './page-report';
import { type Target, targetOf, UnreadableTarget } from './target';
import { open, visit } from './visit';

const shots = join(root, '.output/shots');
const say = (line: string) => process.stdout.write(`${line}\n`);
/** OBELUS_HEADLESS asks for the printed findings where there is a display too. */
const hasScreen = () =>
  !process.env.OBELUS_HEADLESS &&
  (['darwin', 'win32'].includes(process.platform) || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY));

const guide = `
Obelus runs on the four demo pages; the browser window stays open until you close it.

  The article   click an underlined phrase: the card says what was found, in whom, how sure, how safe
  The shop      claims of the product, judged by the facts panel and its doses
  The list      Alt+Shift+J and Alt+Shift+K step through the marks, Escape closes the card
  Quiet page    nothing is marked
  Toolbar       the ÷ button lists the page's claims (pin it from the puzzle menu); options and evidence are behind it
`;

/** Names that cannot be opened are told and left out. */
function targets(names: string[]): Target[] {
  return names.flatMap((name, index) => {
    try {
      return [targetOf(name, index)];
    } catch (error) {
      if (!(error instanceof UnreadableTarget)) throw error;
      say(`${name}: ${error.message}`);
      process.exitCode = 1;
      return [];
    }
  });
}

async function show(obelus: ObelusBrowser, chosen: Target[]): Promise<void> {
  const { context } = obelus;
  const blank = context.pages()[0] ?? (await context.newPage());
  if (chosen.length === 0) {
    await blank.goto(demoAddress('semax.html'));
    say(guide);
  }
  for (const [index, target] of chosen.entries()) {
    await open(index === 0 ? blank : await context.newPage(), target).catch((error: unknown) =>
      say(`${target.name}: ${error instanceof Error ? error.message : error}`),
    );
  }
  await new Promise((resolve) => context.once('close', resolve));
}

async function shoot(obelus: ObelusBrowser, target: Target, report: PageReport, page: Page): Promise<string> {
  const path = join(
    shots,
    `${basename(target.name)
      .replace(/[^a-z0-9.-]+/gi, '-')
      .replace(/\.html?$/, '')}.png`,
  );
  const telling = report.claims.find(({ overclaim }) => overclaim.length > 0) ?? report.claims[0];
  if (telling) {
    await askPage(obelus, page, 'jump', telling.id);
    // The card fetches its studies from the background.
    await page.waitForTimeout(600);
  }
  await page.screenshot({ path });
  return path;
}

async function print(obelus: ObelusBrowser, pages: readonly Target[]): Promise<void> {
  mkdirSync(shots, { recursive: true });
  for (const [index, target] of pages.entries()) {
    say(`\n[${index + 1}/${pages.length}] ${target.name}`);
    try {
      const { report, path } = await visit(obelus, target, async (found, page) => ({
        report: found,
        path: await shoot(obelus, target, found, page),
      }));
      say(report.title);
      say(findingsTable(report, process.stdout.columns || 120));
      say(`Screenshot: ${path.slice(root.length + 1)}`);
    } catch (error) {
      if (!(error instanceof UnreadableTarget)) throw error;
      say(error.message);
      process.exitCode = 1;
    }
  }
}

async function main(): Promise<void> {
  const names = process.argv.slice(2);
  const chosen = targets(names);
  if (names.length > 0 && chosen.length === 0) return;
  const headless = !hasScreen();
  if (headless) say('No display here, so the browser runs unseen and the findings are printed.');
  const network = chosen.some(({ file }) => !file);
  const obelus = await launch({ headless, network: network || !headless, viewport: headless ? { width: 1280, height: 900 } : null });
  try {
    await serveDemo(obelus.context);
    await runEverywhere(obelus);
    if (headless) await print(obelus, chosen.length > 0 ? chosen : demoPages);
    else await show(obelus, chosen);
  } finally {
    await obelus.close();
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
