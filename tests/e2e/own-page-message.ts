import type { Page } from '@playwright/test';

declare const chrome: { runtime: { sendMessage(message: unknown): Promise<{ res?: unknown; err?: { message?: string } } | undefined> } };

/** What the background answers to a page of ours, in the envelope of @webext-core/messaging. */
export async function ask(page: Page, type: string, data?: unknown): Promise<unknown> {
  const answer = await page.evaluate((question) => chrome.runtime.sendMessage({ id: 1, timestamp: 1, ...question }), { type, data });
  if (answer?.err) throw new Error(answer.err.message ?? 'No message.');
  return answer?.res;
}
