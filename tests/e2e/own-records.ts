/** Records of one's own, taken over as a user does it. */
import { expect, type Page } from '@playwright/test';
import type { Substance } from '../../data/schema';
import type { ObelusBrowser } from '../browser/launch';

/** A herb that nobody sells, with one trial that nobody ran. */
export const dreamwort: Substance = {
  id: 'dreamwort',
  name: 'Dreamwort',
  kind: 'botanical',
  names: ['dreamwort'],
  ambiguousNames: [],
  brands: [],
  what: 'A herb of our own making.',
  status: [],
  safety: [],
  findings: [
    {
      outcome: 'strength',
      direction: 'no-effect',
      evidence: 'rct',
      downgrades: [{ domain: 'imprecision', steps: 1, reason: 'few people' }],
      note: 'One trial saw no difference.',
      studies: ['url:https://studies.example/one'],
    },
  ],
  studies: [
    {
      id: 'url:https://studies.example/one',
      title: 'Dreamwort and strength',
      design: 'rct',
      species: 'human',
      n: 40,
      funding: 'independent',
      result: 'no-effect',
      retracted: false,
      seenAt: 'https://studies.example/one',
    },
  ],
  reviewed: '2026-11-01',
};

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
