import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { builtExtension, root } from '../browser/build';

/** Before the workers start, and out of the way of builds that run meanwhile: all tests see the same extension. */
export default function buildOnce(): void {
  const copy = join(root, '.cache/extension');
  rmSync(copy, { recursive: true, force: true });
  cpSync(builtExtension(), copy, { recursive: true });
  process.env.OBELUS_EXTENSION = copy;
}
