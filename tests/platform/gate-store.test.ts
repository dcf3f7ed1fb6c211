import { expect, test, vi } from 'vitest';
import { gateStore } from '../../components/platform/gate-store';
import { packLexicon } from '../../data/lexicon-pack';

const text = (version: string) => JSON.stringify(packLexicon({ datasetVersion: version, substances: [], outcomes: [] }));

test('the gate is made once of a lexicon, and again when the lexicon is another', async () => {
  let version = '1';
  const pack = vi.fn(({ datasetVersion }: { datasetVersion: string }) => `gate of ${datasetVersion}`);
  const gate = gateStore(async () => text(version), pack);
  expect(await gate()).toEqual({ version: '1', packed: 'gate of 1' });
  expect(await gate()).toEqual({ version: '1', packed: 'gate of 1' });
  expect(pack).toHaveBeenCalledTimes(1);
  version = '1+own';
  expect(await gate()).toEqual({ version: '1+own', packed: 'gate of 1+own' });
});
