import { expect, test } from 'vitest';
import { markStyle, verdicts } from '../../components/page/mark-styles';
import tokens from '../../components/ui/tokens.css?raw';
import lines from '../../components/ui/verdicts.css?raw';

const painted = markStyle({ extent: 'words', weight: 'normal' });

test.each(verdicts)('the mark “%s” has one line and one colour on pages and in our own', (verdict) => {
  const [, light, dark] = new RegExp(`--v-${verdict}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(tokens) ?? [];
  const [, line] = new RegExp(`\\.v-${verdict} \\{[^}]*--u: ([^;]+);`).exec(lines) ?? [];
  expect(painted).toContain(`::highlight(obelus-${verdict}) { text-decoration: underline ${line} ${light}`);
  expect(painted).toContain(`::highlight(obelus-${verdict}-dark) { text-decoration: underline ${line} ${dark}`);
});
