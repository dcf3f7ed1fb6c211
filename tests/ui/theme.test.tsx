import { expect, test } from 'vitest';
import { defaults, type Settings } from '../../components/platform/settings-model';
import { Card } from '../../components/ui/card';
import { Options } from '../../components/ui/options';
import { Popup } from '../../components/ui/popup';
import { makeCard, makeClaim } from './make-claim';
import { makeOptions } from './make-options';
import { makePopup } from './make-report';
import { mount } from './mount';

const paper = { light: 'rgb(255, 255, 255)', dark: 'rgb(28, 31, 36)' };
const ground = (element: Element | null) => (element ? getComputedStyle(element).backgroundColor : null);

const faces: [string, (theme: Settings['theme']) => ReturnType<typeof Card>, string][] = [
  ['card', (theme) => <Card {...makeCard({ claim: makeClaim(), theme })} />, '.card'],
  ['popup', (theme) => <Popup {...makePopup({ theme })} />, '.report'],
  ['options', (theme) => <Options {...makeOptions({ settings: { ...defaults, theme } })} />, '.options'],
];

test.each(faces)('a chosen theme takes on the %s and on the page behind it, whatever the system says', (_, face, part) => {
  for (const theme of ['light', 'dark'] as const) {
    const root = mount(face(theme));
    expect(ground(root.querySelector(part))).toBe(paper[theme]);
    expect(ground(document.body)).toBe(paper[theme]);
  }
});

test('motion stops where the system asks for less', () => {
  const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
  const still = rules.find((rule) => rule instanceof CSSMediaRule && rule.conditionText.includes('prefers-reduced-motion'));
  expect(still?.cssText).toContain('--fast: 0ms');
  const moving = rules
    .flatMap((rule) => (rule instanceof CSSStyleRule ? [rule.style.transition, rule.style.animation] : []))
    .filter((motion) => motion !== '' && motion !== 'initial');
  expect(moving.length).toBeGreaterThan(0);
  expect(moving.filter((motion) => !motion.includes('var(--fast)'))).toEqual([]);
});
