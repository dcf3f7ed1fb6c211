/** `npm run licences`: every npm package of the lock file with its licence, a line each, for a spreadsheet or a reviewer. */
import { lockedPackages } from './locked-packages';

const line = ({ name, version, licence, shipped }: ReturnType<typeof lockedPackages>[number]) =>
  `${[name, version, licence, shipped ? 'may be shipped' : 'tool'].join('\t')}\n`;

process.stdout.write(lockedPackages().map(line).join(''));
