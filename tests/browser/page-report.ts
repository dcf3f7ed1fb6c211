/** Talks to the content script of a tab the way the popup does. */
import type { Page } from '@playwright/test';
import type { PageReport } from '../../components/platform/report';
import type { ObelusBrowser } from './launch';

declare const chrome: {
  tabs: {
    query(what: Record<string, never>): Promise<{ id?: number; url?: string }[]>;
    sendMessage(tab: number, message: unknown, options: { frameId: number }): Promise<{ res?: unknown; err?: unknown } | undefined>;
  };
};

/** A worker that was stopped meanwhile answers nothing; the next question wakes another. */
const SILENCE = 10_000;

/** Sends the content script in a tab a message of `components/platform/messages.ts`; null where none answers. */
export async function askPage(obelus: ObelusBrowser, page: Page, type: string, data?: unknown): Promise<unknown> {
  const worker = await obelus.worker();
  const answer = worker.evaluate(
    async (question) => {
      const tab = (await chrome.tabs.query({})).find((one) => one.url === question.url)?.id;
      if (tab === undefined) return null;
      // The envelope of @webext-core/messaging.
      const message = { id: 0, type: question.type, data: question.data, timestamp: Date.now() };
      return chrome.tabs.sendMessage(tab, message, { frameId: 0 }).then(
        (reply) => reply?.res ?? null,
        () => null,
      );
    },
    { url: page.url(), type, data },
  );
  const silence = new Promise<null>((resolve) => setTimeout(resolve, SILENCE, null).unref());
  return Promise.race([answer.catch(() => null), silence]);
}

/** The report as it is now; null where no content script answers in that tab. */
export const reportOf = (obelus: ObelusBrowser, page: Page) => askPage(obelus, page, 'report') as Promise<PageReport | null>;

export interface Patience {
  /** Until the content script first answers. */
  answer: number;
  /** Until it has read the whole page. */
  done: number;
  /** How long a page that keeps changing is watched after it was read once. */
  settle: number;
}

const patience: Patience = { answer: 15_000, done: 120_000, settle: 2_000 };
const PAUSE = 60;

/**
 * The report once the page is read and has stopped changing, or as it stands when patience ends.
 * Null where the content script never answers.
 */
export async function finishedReport(obelus: ObelusBrowser, page: Page, limits: Partial<Patience> = {}): Promise<PageReport | null> {
  const { answer, done, settle } = { ...patience, ...limits };
  const start = Date.now();
  let firstDone = 0;
  let before = '';
  for (;;) {
    const report = await reportOf(obelus, page);
    const waited = Date.now() - start;
    if (!report) {
      if (waited > answer) return null;
    } else if (report.state === 'scanning') {
      if (waited > done || (firstDone > 0 && Date.now() - firstDone > settle)) return report;
    } else {
      firstDone ||= Date.now();
      const now = `${report.state} ${report.claims.length} ${report.citations.length}`;
      if (now === before || Date.now() - firstDone > settle) return report;
      before = now;
    }
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
}
