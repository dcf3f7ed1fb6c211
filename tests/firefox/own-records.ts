/** Records of one's own, taken over as a user does it. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';

declare const browser: { runtime: { sendMessage(message: unknown): Promise<{ res?: unknown; err?: { message?: string } } | undefined> } };

/** What the background answers to a page of ours, in the envelope of @webext-core/messaging; asked again where it was just being stopped. */
export async function ask(own: Page, type: string, data?: unknown): Promise<unknown> {
  const answer = await own.evaluate(
    async (question) => {
      for (let left = 20; ; left--) {
        try {
          return await browser.runtime.sendMessage({ id: 1, timestamp: 1, ...question });
        } catch (error) {
          if (left === 0) throw error;
          await new Promise((resolve) => setTimeout(resolve, 100));
        }
      }
    },
    { type, data },
  );
  if (answer?.err) throw new Error(answer.err.message ?? 'No message.');
  return answer?.res;
}

/** Picks a file of this content; the options then show what it would change. */
export async function pick(options: Page, content: unknown): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'obelus-records-'));
  const path = join(folder, 'mine.json');
  writeFileSync(path, JSON.stringify(content));
  const input = await options.waitForSelector('#own input[type=file]');
  await (input as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(path);
  await options.waitForSelector('#own ::-p-xpath(.//button[text()="Import"])');
  rmSync(folder, { recursive: true, force: true });
}

export const pressImport = (options: Page): Promise<void> =>
  options.evaluate(() => {
    const buttons = [...document.querySelectorAll<HTMLButtonElement>('#own button')];
    buttons.find(({ textContent }) => textContent === 'Import')?.click();
  });

export const textOf = (page: Page, selector: string): Promise<string> =>
  page.evaluate((wanted) => [...document.querySelectorAll<HTMLElement>(wanted)].map((one) => one.innerText).join('\n'), selector);
