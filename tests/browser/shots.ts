/** `npm run shots`: the pictures of the README and of the stores, taken anew from the built extension on the demo pages. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { PageReport } from '../../components/platform/report';
import { runEverywhere } from './access';
import { root } from './build';
import { demoAddress, serveDemo } from './demo';
import { launch, type ObelusBrowser } from './launch';
import { askPage, finishedReport } from './page-report';
import { openPopup } from './popup';

const WIDE = { width: 1280, height: 860 };
const NARROW = { width: 360, height: 720 };
/** Room for the first glance and the second below the words. */
const HERO = { width: 1180, height: 1000 };
/** What both stores ask for, pixel by pixel. */
const STORE = { width: 1280, height: 800 };

type Scheme = 'light' | 'dark';

interface Shot {
  name: string;
  take(obelus: ObelusBrowser, page: Page, path: string): Promise<void>;
}

async function look(obelus: ObelusBrowser, page: Page, name: string, scheme: Scheme, size = WIDE): Promise<PageReport> {
  await page.setViewportSize(size);
  await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
  await page.goto(demoAddress(name));
  const report = await finishedReport(obelus, page);
  if (!report) throw new Error(`The extension did not read ${name}.`);
  return report;
}

/** A demo page with the card of the claim on these two open. */
const withCard = (name: string, demo: string, subject: string, outcome: string, scheme: Scheme, size = WIDE): Shot => ({
  name,
  async take(obelus, page, path) {
    const { claims } = await look(obelus, page, demo, scheme, size);
    const claim = claims.find((one) => (one.substance ?? one.subject) === subject && one.outcome === outcome);
    if (!claim) throw new Error(`${demo} has no claim ${subject} → ${outcome}.`);
    await askPage(obelus, page, 'jump', claim.id);
    await page.waitForTimeout(700);
    await page.screenshot({ path });
  },
});

const popup = (name: string, scheme: Scheme): Shot => ({
  name,
  async take(obelus, page, path) {
    await look(obelus, page, 'list.html', scheme);
    const { page: face, close } = await openPopup(obelus, page);
    await face.emulateMedia({ colorScheme: scheme });
    await face.getByRole('navigation').waitFor();
    await face.screenshot({ path });
    await close();
  },
});

const face = (name: string, address: string, scheme: Scheme, size = WIDE): Shot => ({
  name,
  async take({ id }, page, path) {
    await page.setViewportSize(size);
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await page.goto(`chrome-extension://${id}/${address}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.waitForTimeout(500);
    await page.screenshot({ path });
  },
});

interface Album {
  folder: string;
  scale: number;
  shots: Shot[];
}

const albums: Album[] = [
  {
    folder: '.github/shots',
    scale: 1.5,
    shots: [
      withCard('card', 'list.html', 'ashwagandha', 'stress', 'light', HERO),
      withCard('card-dark', 'semax.html', 'tianeptine', 'dependence', 'dark'),
      withCard('card-narrow', 'list.html', 'vitamin-d', 'fractures', 'light', NARROW),
      withCard('product', 'product.html', 'product', 'memory', 'light'),
      popup('popup', 'light'),
      popup('popup-dark', 'dark'),
      face('options', 'options.html', 'light'),
      face('options-narrow-dark', 'options.html', 'dark', NARROW),
      face('evidence', 'evidence.html', 'light'),
      face('evidence-substance', 'evidence.html#substance/ashwagandha', 'light'),
      face('first-run', 'welcome.html', 'light'),
    ],
  },
  {
    folder: '.github/store',
    scale: 1,
    shots: [
      withCard('1-card', 'list.html', 'ashwagandha', 'stress', 'light', STORE),
      withCard('2-product', 'product.html', 'product', 'memory', 'light', STORE),
      withCard('3-dark', 'semax.html', 'tianeptine', 'dependence', 'dark', STORE),
      face('4-evidence', 'evidence.html#substance/ashwagandha', 'light', STORE),
      face('5-first-run', 'welcome.html', 'light', STORE),
    ],
  },
];

async function take({ folder, scale, shots }: Album): Promise<void> {
  if (shots.length === 0) return;
  mkdirSync(join(root, folder), { recursive: true });
  const obelus = await launch({ scale });
  try {
    await serveDemo(obelus.context);
    await runEverywhere(obelus);
    for (const shot of shots) {
      const page = await obelus.context.newPage();
      await shot.take(obelus, page, join(root, folder, `${shot.name}.png`));
      await page.close();
      process.stdout.write(`${folder}/${shot.name}.png\n`);
    }
  } finally {
    await obelus.close();
  }
}

async function main(): Promise<void> {
  const wanted = process.argv.slice(2);
  for (const album of albums) {
    await take({ ...album, shots: album.shots.filter(({ name }) => wanted.length === 0 || wanted.includes(name)) });
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
