import { type Held, soak } from './soak';

const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(2)} MB`;
const lines: [string, keyof Held, (value: number) => string][] = [
  ['heap of the tab', 'tab', megabytes],
  ['nodes in the tab', 'nodes', String],
  ['listeners in the tab', 'listeners', String],
  ['heap of the worker', 'worker', megabytes],
  ['database', 'database', megabytes],
  ['other storage', 'storage', (bytes) => `${bytes} bytes`],
];

const loads = Number(process.argv[2] ?? 500);
const { claims, cards, seconds, before, after, errors } = await soak(loads, (done) => process.stderr.write(`${done} of ${loads}\n`));
process.stdout.write(`${loads} pages, ${claims} claims, ${cards} cards in ${Math.round(seconds)} s\n`);
for (const [name, key, say] of lines) {
  process.stdout.write(`${name.padEnd(24)}${say(before[key]).padStart(14)} → ${say(after[key]).padStart(14)}\n`);
}
process.stdout.write(errors.length === 0 ? 'No error, no rejection.\n' : `Errors:\n${errors.join('\n')}\n`);
process.exitCode = errors.length === 0 ? 0 : 1;
