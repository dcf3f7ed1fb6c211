import { expect, test } from 'vitest';
import { Shadows } from '../../components/page/shadows';

test('a shadow tree that comes after its element was looked at is told of once, whoever met it meanwhile', () => {
  const element = document.createElement('div');
  document.body.replaceChildren(element);
  const shadows = new Shadows();
  expect(shadows.of(element)).toBeNull();
  expect(shadows.late()).toEqual([]);
  const root = element.attachShadow({ mode: 'open' });
  expect(shadows.of(element)).toBe(root);
  expect(shadows.late()).toEqual([element]);
  expect(shadows.late()).toEqual([]);
});

test('a shadow tree that was there from the start does not come late', () => {
  const element = document.createElement('div');
  document.body.replaceChildren(element);
  const root = element.attachShadow({ mode: 'open' });
  const shadows = new Shadows();
  expect(shadows.of(element)).toBe(root);
  expect(shadows.late()).toEqual([]);
});
