/** The built extension, changed on the way into the browser. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { builtExtension } from '../browser/build';

export interface Build {
  folder: string;
  remove(): void;
}

function copied(): Build {
  const folder = mkdtempSync(join(tmpdir(), 'obelus-build-'));
  cpSync(builtExtension(), folder, { recursive: true });
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** A build whose background first runs this code: what it breaks is broken before any of ours runs, in each worker anew. */
export function faultyBuild(code: string): Build {
  const build = copied();
  const background = join(build.folder, 'background.js');
  writeFileSync(background, `${code};\n${readFileSync(background, 'utf8')}`);
  return build;
}

/** The same build under a later version, with a dataset of a later version in which each note about a finding is another. */
export function laterBuild(version: string, note: string): Build & { dataset: string } {
  const build = copied();
  const at = (name: string) => join(build.folder, name);
  const evidence = JSON.parse(readFileSync(at('evidence.json'), 'utf8'));
  const before: string = evidence.dataset.version;
  const dataset = '2099.01.01-00000000';
  for (const { findings } of evidence.substances) for (const finding of findings) finding.note = note;
  writeFileSync(at('evidence.json'), JSON.stringify(evidence));
  for (const name of readdirSync(build.folder, { recursive: true, encoding: 'utf8' }).filter((one) => /\.js(on)?$/.test(one))) {
    const text = readFileSync(at(name), 'utf8');
    if (text.includes(before)) writeFileSync(at(name), text.replaceAll(before, dataset));
  }
  const manifest = JSON.parse(readFileSync(at('manifest.json'), 'utf8'));
  writeFileSync(at('manifest.json'), JSON.stringify({ ...manifest, version }));
  return { ...build, dataset };
}
