/** The checks of the content script: written by hand, since it carries no schema library. */
import { browser } from 'wxt/browser';

export const isClaimId = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;
export const isStep = (value: unknown): value is 1 | -1 => value === 1 || value === -1;
export const isFromExtension = (sender: { id?: string | undefined }) => sender.id === browser.runtime.id;
