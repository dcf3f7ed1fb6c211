import { describe, expect, test } from 'vitest';
import { claimFilter, covers, type FilteredClaim, siteIsOff } from '../../components/platform/claim-filter';
import { defaults, type Settings } from '../../components/platform/settings-model';

const topics: Record<string, string> = { 'sleep-quality': 'sleep', memory: 'mind' };
const claim: FilteredClaim = { substance: 'zinc', outcome: 'sleep-quality', verdict: 'limited' };
const shows = (change: Partial<Settings>, host = 'www.shop.example', what = claim) =>
  claimFilter({ ...defaults, ...change }, host, (outcome) => topics[outcome])(what);

describe('a claim is marked', () => {
  test('by default', () => expect(shows({})).toBe(true));
  test('unless everything is off', () => expect(shows({ on: false })).toBe(false));
  test('unless its topic is off', () => {
    expect(shows({ topicsOff: ['sleep'] })).toBe(false);
    expect(shows({ topicsOff: ['mind'] })).toBe(true);
  });
  test('unless its verdict is off', () => {
    expect(shows({ verdictsOff: ['limited'] })).toBe(false);
    expect(shows({ verdictsOff: ['harm'] })).toBe(true);
  });
  test('unless its site or a domain above is off', () => {
    expect(shows({ sitesOff: ['shop.example'] })).toBe(false);
    expect(shows({ sitesOff: ['other.example'] })).toBe(true);
  });
  test('unless it was hidden here or everywhere', () => {
    const hidden = { substance: 'zinc', outcome: 'sleep-quality' };
    expect(shows({ hidden: [{ ...hidden, host: null }] })).toBe(false);
    expect(shows({ hidden: [{ ...hidden, host: 'shop.example' }] })).toBe(false);
    expect(shows({ hidden: [{ ...hidden, host: 'other.example' }] })).toBe(true);
    expect(shows({ hidden: [{ substance: null, outcome: 'sleep-quality', host: null }] })).toBe(true);
  });
  test('where its outcome has no topic that we know', () => {
    expect(shows({ topicsOff: ['sleep'] }, 'shop.example', { ...claim, outcome: 'new-outcome' })).toBe(true);
  });
});

test('a site entry covers subdomains and no lookalikes', () => {
  expect(covers('shop.example', 'a.b.shop.example')).toBe(true);
  expect(covers('shop.example', 'badshop.example')).toBe(false);
  expect(covers('shop.example', 'shop.example.evil.example')).toBe(false);
});

test('a host with a port is a site of its own', () => {
  expect(siteIsOff({ ...defaults, sitesOff: ['localhost:8080'] }, 'localhost:8080')).toBe(true);
  expect(siteIsOff({ ...defaults, sitesOff: ['localhost:8080'] }, 'localhost:9090')).toBe(false);
});
