import { describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { isClaimId, isFromExtension, isStep } from '../../components/platform/content-checks';
import { InvalidMessage } from '../../components/platform/errors';
import { accept, ensureOurs, ensureOwnPage, LIMITS, payloads, placeOf } from '../../components/platform/message-checks';

const id = fakeBrowser.runtime.id;
const ownPage = { id, url: fakeBrowser.runtime.getURL('/options.html') };
const content = { id, url: 'https://shop.example/', tab: { id: 4 } as never, frameId: 2 };

const forged: [keyof typeof payloads, unknown][] = [
  ['findings', 'zinc/sleep'],
  ['findings', [1]],
  ['findings', ['']],
  ['findings', ['x'.repeat(LIMITS.id + 1)]],
  ['findings', Array.from({ length: LIMITS.ids + 1 }, () => 'a/b')],
  ['findings', { length: 1, 0: 'a/b' }],
  ['substance', null],
  ['substance', { toString: 'zinc' }],
  ['citations', [{}]],
  ['count', -1],
  ['count', 1.5],
  ['count', '3'],
  ['count', Number.NaN],
  ['hide', { substance: 'zinc', outcome: '__proto__', host: null }],
  ['hide', { substance: 'zinc', outcome: 'sleep', host: 'a host' }],
  ['hide', { substance: '<b>', outcome: 'sleep', host: null }],
  ['hide', null],
  ['open', { page: 'popup', hash: '' }],
  ['open', { page: 'evidence', hash: 'javascript:alert(1)' }],
  ['open', { page: 'evidence', hash: '#"><script>' }],
  ['open', { page: 'evidence', hash: '', more: 1 }],
  ['open', { page: '../x', hash: '' }],
  ['checkOnce', '4'],
  ['checkOnce', -4],
  ['importOwn', { files: [{ name: 'a.json' }], keep: false }],
  ['importOwn', { files: [{ name: 'a.json', text: 'x'.repeat(LIMITS.file + 1) }], keep: false }],
  ['importOwn', { files: [], keep: 'yes' }],
  ['importOwn', JSON.parse('{"files":[{"name":"a","text":"b","__proto__":{"x":1}}],"keep":true,"more":1}')],
  ['removeOwn', undefined],
  ['removeOwn', 7],
];

describe('a payload', () => {
  test.each(forged)('of “%s” that is not what it should be is refused: %j', (type, data) => {
    expect(() => accept<unknown>(payloads[type], data)).toThrow(InvalidMessage);
  });

  test.each<[keyof typeof payloads, unknown]>([
    ['findings', ['zinc/sleep-quality', 'zinc/sleep-quality/older']],
    ['substance', 'zinc'],
    ['citations', ['pmid:1', 'doi:10.1000/a(b)<c>']],
    ['count', null],
    ['count', 0],
    ['hide', { substance: null, outcome: 'sleep', host: 'shop.example:8080' }],
    ['open', { page: 'evidence', hash: '#substance/zinc/sleep-quality' }],
    ['open', { page: 'options', hash: '' }],
    ['checkOnce', 12],
    ['importOwn', { files: [{ name: 'a.json', text: '{}' }], keep: true }],
    ['removeOwn', null],
  ])('of “%s” that is right is taken: %j', (type, data) => {
    expect(accept<unknown>(payloads[type], data)).toEqual(data);
  });

  test('leaves behind what does not belong to it', () => {
    const claim: unknown = JSON.parse('{"substance":null,"outcome":"sleep","host":null,"__proto__":{"on":1},"note":"x"}');
    const taken = accept(payloads.hide, claim);
    expect(Object.keys(taken)).toEqual(['substance', 'outcome', 'host']);
    expect(Object.getPrototypeOf(taken)).toBe(Object.prototype);
  });
});

describe('a sender', () => {
  test('of another extension is refused everywhere', () => {
    const alien = { ...ownPage, id: 'another-extension' };
    expect(() => ensureOurs(alien)).toThrow(InvalidMessage);
    expect(() => ensureOwnPage(alien)).toThrow(InvalidMessage);
    expect(() => placeOf({ ...content, id: 'another-extension' })).toThrow(InvalidMessage);
    expect(isFromExtension({ id: 'another-extension' })).toBe(false);
    expect(isFromExtension({})).toBe(false);
  });

  test('that is a content script may ask for evidence, but not change or run anything', () => {
    expect(() => ensureOurs(content)).not.toThrow();
    expect(() => ensureOwnPage(content)).toThrow(InvalidMessage);
  });

  test('whose address only begins like ours is no page of ours', () => {
    const url = `${fakeBrowser.runtime.getURL('/').slice(0, -1)}.evil.example/options.html`;
    expect(() => ensureOwnPage({ id, url })).toThrow(InvalidMessage);
    expect(() => ensureOwnPage({ id })).toThrow(InvalidMessage);
    expect(() => ensureOwnPage(ownPage)).not.toThrow();
  });

  test('speaks for its own tab and frame', () => {
    expect(placeOf(content)).toEqual({ tab: 4, frame: 2 });
    expect(() => placeOf(ownPage)).toThrow(InvalidMessage);
  });
});

test.each([[-1], [1.5], ['1'], [null], [Number.MAX_VALUE], [{}]])('%j is no claim of the page', (value) => {
  expect(isClaimId(value)).toBe(false);
});

test.each([[0], [2], ['1'], [undefined]])('%j is no step', (value) => {
  expect(isStep(value)).toBe(false);
});
