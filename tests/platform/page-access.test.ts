import { expect, test } from 'vitest';
import { hostOf, notAllowed } from '../../components/platform/page-access';

test.each([
  ['chrome://extensions/', 'browser-page'],
  ['about:addons', 'browser-page'],
  ['chrome-extension://abc/options.html', 'browser-page'],
  ['view-source:https://shop.example/', 'browser-page'],
  ['https://chromewebstore.google.com/detail/x', 'store'],
  ['https://chrome.google.com/webstore/detail/x', 'store'],
  ['https://addons.mozilla.org/en-GB/firefox/', 'store'],
  ['https://shop.example/paper.PDF', 'pdf'],
  ['file:///home/me/page.html', 'file'],
  ['not an address', 'other'],
])('extensions may not read %s: %s', (url, why) => {
  expect(notAllowed(url)).toBe(why);
});

test.each([['https://shop.example/'], ['http://localhost:8080/a'], ['https://chrome.google.com/other'], [''], [undefined]])(
  'nothing speaks against %s',
  (url) => {
    expect(notAllowed(url)).toBeNull();
  },
);

test('a host is what the page itself calls it', () => {
  expect(hostOf('https://www.shop.example:8443/x?y')).toBe('www.shop.example:8443');
  expect(hostOf('chrome://extensions')).toBeNull();
  expect(hostOf(undefined)).toBeNull();
});
