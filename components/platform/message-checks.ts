/** What the background and the pages of ours accept. Payloads are parsed where they enter; the sender decides what may be asked. */
import { type Browser, browser } from 'wxt/browser';
import { z } from 'zod';
import { InvalidMessage } from './errors';
import { isHiddenClaim } from './settings-mend';
import type { HiddenClaim } from './settings-model';

// Compiled validators need `Function`, which the policy of our pages forbids.
z.config({ jitless: true });

export const LIMITS = { ids: 500, id: 300, files: 500, file: 5_000_000, hash: 300 };

const id = z.string().min(1).max(LIMITS.id);

export const payloads = {
  findings: z.array(id).max(LIMITS.ids),
  substance: id,
  citations: z.array(id).max(LIMITS.ids),
  count: z.int().min(0).max(1_000_000).nullable(),
  hide: z.custom<HiddenClaim>(isHiddenClaim).transform(({ substance, outcome, host }) => ({ substance, outcome, host })),
  open: z.strictObject({
    page: z.enum(['options', 'evidence']),
    hash: z
      .string()
      .max(LIMITS.hash)
      .regex(/^(#[\w./%:-]*)?$/),
  }),
  checkOnce: z.int().min(0),
  importOwn: z.strictObject({
    files: z.array(z.strictObject({ name: z.string().max(300), text: z.string().max(LIMITS.file) })).max(LIMITS.files),
    keep: z.boolean(),
  }),
  removeOwn: id.nullable(),
};

/** @throws InvalidMessage with the first thing that is wrong. */
export function accept<T>(schema: z.ZodType<T>, data: unknown): T {
  const result = schema.safeParse(data);
  if (result.success) return result.data;
  const [first] = result.error.issues;
  throw new InvalidMessage(`${first?.path.join('.') ?? ''}: ${first?.message ?? 'not understood'}`);
}

type Sender = Pick<Browser.runtime.MessageSender, 'id' | 'url' | 'tab' | 'frameId'>;

/** Anything of this extension. Other extensions and pages cannot reach our listener; this holds should that ever change. */
export function ensureOurs(sender: Sender): void {
  if (sender.id !== browser.runtime.id) throw new InvalidMessage('The sender is not part of this extension.');
}

/** A page of ours, not a content script: only those may change evidence or run scripts. */
export function ensureOwnPage(sender: Sender): void {
  ensureOurs(sender);
  if (!sender.url?.startsWith(browser.runtime.getURL('/'))) throw new InvalidMessage('Only pages of this extension may ask for this.');
}

/** The tab and frame that a content script speaks from. */
export function placeOf(sender: Sender): { tab: number; frame: number } {
  ensureOurs(sender);
  if (sender.tab?.id === undefined) throw new InvalidMessage('The sender has no tab.');
  return { tab: sender.tab.id, frame: sender.frameId ?? 0 };
}
