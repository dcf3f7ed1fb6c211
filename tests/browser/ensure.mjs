/**
 * Runs before every command that needs more than Node: installs the dependencies and finds or gets a Chromium, with `--firefox`
 * a Firefox too. A Firefox is no condition: where none can be had, its tests say so and are left out.
 * Where everything is there it takes a moment and touches no network. Silent on standard output: `audit` owns that.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { fetchedBrowsers, findBrowser, findFirefox } from './find-browser.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const say = (line) => process.stderr.write(`${line}\n`);
const fail = (line) => {
  say(line);
  process.exit(1);
};

function run(command, args, env = {}) {
  // The child's standard output goes to our standard error.
  const result = spawnSync(command, args, {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  return result.status === 0;
}

function checkNode() {
  const wanted = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).engines.node.replace('>=', '');
  const [major, minor] = process.versions.node.split('.').map(Number);
  const [wantedMajor, wantedMinor] = wanted.split('.').map(Number);
  if (major < wantedMajor || (major === wantedMajor && minor < wantedMinor)) {
    fail(`Obelus needs Node ${wanted} or newer; this is ${process.versions.node}. Get one from https://nodejs.org.`);
  }
}

/** True where `node_modules` holds what the lock file names; npm keeps its own record of what it installed. */
function isInstalled() {
  const record = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(record)) return false;
  const installed = JSON.parse(readFileSync(record, 'utf8')).packages;
  const locked = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  return Object.keys(locked).every((path) => {
    const entry = locked[path];
    // Bindings for other platforms are locked too, and rightly not installed.
    if (path === '' || entry.optional) return true;
    return installed[path] !== undefined && installed[path].version === entry.version;
  });
}

function installPackages() {
  if (isInstalled()) return;
  say('Installing the npm packages of package-lock.json (once; about 600 packages) …');
  if (!run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'])) {
    fail('npm ci failed; the lines above say why. Obelus needs the npm registry once.');
  }
}

const isRoot = typeof process.getuid === 'function' && process.getuid() === 0;

function isDebian() {
  if (!existsSync('/etc/os-release') || !existsSync('/usr/bin/apt-get')) return false;
  // Ubuntu's package is a stub for a snap, which containers cannot run.
  return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
}

/** On Debian a package brings the shared libraries along, which downloads lack. */
function fromDebian(name) {
  if (!isRoot || !isDebian()) return false;
  const apt = ['-y', '-qq', '-o', 'Dpkg::Use-Pty=0'];
  const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
  run('apt-get', ['update', '-qq'], quiet);
  return run('apt-get', ['install', ...apt, '--no-install-recommends', name], quiet);
}

function fromPlaywright() {
  const withLibraries = isRoot && existsSync('/usr/bin/apt-get') ? ['--with-deps'] : [];
  return run(process.execPath, [join(root, 'node_modules/@playwright/test/cli.js'), 'install', ...withLibraries, 'chromium']);
}

function fromPuppeteer() {
  const cli = join(root, 'node_modules/@puppeteer/browsers/lib/cjs/main-cli.js');
  return run(process.execPath, [cli, 'install', 'firefox@stable', '--path', fetchedBrowsers]);
}

async function ensureBrowser() {
  if (await findBrowser()) return;
  say('No Chromium here: installing one (130 to 180 MB, once) …');
  fromDebian('chromium');
  if (await findBrowser()) return;
  fromPlaywright();
  if (await findBrowser()) return;
  fail(
    'No Chromium found and none could be fetched. Install one ("apt install chromium", "brew install --cask chromium") ' +
      'or set OBELUS_CHROMIUM=/path/to/chromium. Branded Chrome and Edge will not do: they refuse unpacked extensions by flag.',
  );
}

async function ensureFirefox() {
  if (await findFirefox()) return;
  say('No Firefox here: installing one (about 80 MB, once) …');
  fromDebian('firefox-esr');
  if (await findFirefox()) return;
  fromPuppeteer();
  if (!(await findFirefox())) say('No Firefox could be had; its tests are left out.');
}

checkNode();
installPackages();
try {
  await ensureBrowser();
  if (process.argv.includes('--firefox')) await ensureFirefox();
} catch (error) {
  fail(error.message);
}
