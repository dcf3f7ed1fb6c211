/** Records of one's own, taken over as a user does it. */
import { expect, type Page } from '@playwright/test';
import type { Substance } from '../../data/schema';
import type { ObelusBrowser } from '../browser/launch';
import { dreamwort } from './dreamwort';

export async function openOptions({ context, id }: ObelusBrowser): Promise<Page> {
  const options = await context.newPage();
  await options.goto(`chrome-extension://${id}/options.html`);
  await expect(options.getByRole('heading', { level: 1 })).toBeVisible();
  return options;
}

export const jsonFile = (name: string, content: unknown) => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(typeof content === 'string' ? content : JSON.stringify(content)),
});

/** Picks the file and waits for the dry run. */
export async function pick(options: Page, name: string, content: unknown): Promise<void> {
  await options.locator('#own input[type=file]').first().setInputFiles(jsonFile(name, content));
}

export const importButton = (options: Page) => options.locator('#own').getByRole('button', { name: 'Import', exact: true });

export async function importRecord(options: Page, record: Substance = dreamwort): Promise<void> {
  await pick(options, 'mine.json', record);
  await importButton(options).click();
  await expect(options.locator('#own .rows')).toContainText(record.name);
}
