import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

/** One line of code at a place in the house, and whether the import walls let it stand. */
interface Probe {
  file: string;
  code: string;
  allowed: boolean;
}

const no = (file: string, code: string): Probe => ({ file, code, allowed: false });
const yes = (file: string, code: string): Probe => ({ file, code, allowed: true });
const used = (path: string) => `import { x } from '${path}';\nexport const y = [x];\n`;
const type = (path: string) => `import type { X } from '${path}';\nexport type Y = X[];\n`;

const probes: Probe[] = [
  yes('components/engine/a.ts', used('./model')),
  yes('components/engine/a.ts', type('../../data/schema')),
  no('components/engine/a.ts', used('../../data/schema')),
  no('components/engine/a.ts', used('../../data/certainty')),
  no('components/engine/a.ts', used('zod')),
  no('components/engine/a.ts', used('node:fs')),
  no('components/engine/a.ts', used('../page/blocks')),
  no('components/engine/a.ts', used('../platform/settings')),
  no('components/engine/a.ts', used('#imports')),

  yes('components/page/a.ts', used('./blocks')),
  yes('components/page/a.ts', type('../engine/model')),
  no('components/page/a.ts', used('../engine/reader')),
  no('components/page/a.ts', used('../platform/messages')),
  no('components/page/a.ts', used('#imports')),
  no('components/page/a.ts', used('preact')),
  no('components/page/a.ts', used('../../data/schema')),

  yes('components/ui/a.tsx', used('preact')),
  yes('components/ui/a.tsx', used('preact/hooks')),
  yes('components/ui/a.tsx', used('@preact/signals')),
  yes('components/ui/a.tsx', used('./strings/card')),
  yes('components/ui/a.tsx', type('../platform/report')),
  no('components/ui/a.tsx', used('../platform/messages')),
  no('components/ui/a.tsx', used('../engine/reader')),
  no('components/ui/a.tsx', used('#imports')),
  no('components/ui/a.tsx', used('idb')),

  yes('components/platform/a.ts', used('#imports')),
  yes('components/platform/a.ts', used('idb')),
  yes('components/platform/a.ts', used('@webext-core/messaging')),
  yes('components/platform/a.ts', used('../../data/schema')),
  yes('components/platform/a.ts', type('../engine/model')),
  yes('components/platform/a.ts', type('../ui/props')),
  no('components/platform/a.ts', used('../engine/reader')),
  no('components/platform/a.ts', used('../ui/card')),
  no('components/platform/a.ts', used('../page/session')),
  no('components/platform/a.ts', used('../../entrypoints/background')),
  no('components/platform/a.ts', used('preact')),

  yes('entrypoints/popup/main.tsx', used('../../components/ui/popup')),
  yes('entrypoints/popup/main.tsx', used('./model')),
  no('entrypoints/popup/main.tsx', used('../options/main')),
  no('entrypoints/background.ts', used('./content')),
  no('entrypoints/content/index.ts', used('zod')),
  no('entrypoints/content/index.ts', used('idb')),
  no('entrypoints/content/index.ts', used('../../data/certainty')),
  no('entrypoints/content/index.ts', used('../popup/main')),
  yes('entrypoints/content/index.ts', used('./marker')),

  yes('data/schema.ts', used('zod')),
  no('data/schema.ts', used('./certainty')),
  yes('data/build/a.ts', type('../../components/engine/model')),
  no('data/build/a.ts', used('../../components/engine/reader')),
  no('data/build/a.ts', used('../../tests/browser/launch')),
];

const root = resolve(import.meta.dirname, '../..');
let house: string;
/** Numbers of the probes that the linter rejected, each for its import. */
let rejected: Set<number>;

// Every probe stands in a small house of its own with the real configuration; one run of the linter answers for all.
beforeAll(() => {
  house = mkdtempSync(join(tmpdir(), 'obelus-walls-'));
  for (const [index, { file, code }] of probes.entries()) {
    const corner = join(house, String(index));
    mkdirSync(join(corner, dirname(file)), { recursive: true });
    copyFileSync(join(root, '.oxlintrc.json'), join(corner, '.oxlintrc.json'));
    writeFileSync(join(corner, file), code);
  }
  const { stdout } = spawnSync(process.execPath, [join(root, 'node_modules/oxlint/bin/oxlint'), '-f', 'json'], {
    cwd: house,
    encoding: 'utf8',
  });
  const { diagnostics } = JSON.parse(stdout) as { diagnostics: { code: string; filename: string }[] };
  const walls = diagnostics.filter(({ code }) => code === 'eslint(no-restricted-imports)');
  rejected = new Set(walls.map(({ filename }) => Number.parseInt(filename, 10)));
});

afterAll(() => rmSync(house, { recursive: true, force: true }));

describe('the import walls', () => {
  test.each(probes.map((probe, index) => ({ ...probe, index, line: probe.code.split('\n')[0] })))(
    'in $file, "$line": allowed is $allowed',
    ({ index, allowed }) => {
      expect(!rejected.has(index)).toBe(allowed);
    },
  );
});
