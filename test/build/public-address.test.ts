import { readPublicAddress } from '../../scripts/build/public-address.mjs';

describe('the address the build is for', () => {
  it('is the dev server unless told', () => {
    expect(readPublicAddress(undefined)).toBe('https://localhost:3000');
  });

  it.each([
    ['https://scorecard.example.org', 'https://scorecard.example.org'],
    ['https://scorecard.example.org/', 'https://scorecard.example.org'],
    ['https://example.org/tools/bsc/', 'https://example.org/tools/bsc'],
    ['https://example.org:8443/bsc', 'https://example.org:8443/bsc'],
    ['https://example.org/bsc/v1.2', 'https://example.org/bsc/v1.2'],
    ['https://example.js', 'https://example.js'],
  ])('reads %s', (given, address) => {
    expect(readPublicAddress(given)).toBe(address);
  });

  it.each([
    ['http://example.org', 'https only'],
    ['https://example.org/?v=1', 'query'],
    ['https://example.org/#top', 'hash'],
    ['https://example.org/?', 'query'],
    ['https://me:secret@example.org', 'user name'],
    ['https://example.org/bsc/taskpane.html', 'ends in a file'],
    ['https://example.org/manifest.XML/', 'ends in a file'],
    ['example.org', 'not an address'],
    ['', 'not an address'],
  ])('refuses %p and says why', (given, reason) => {
    expect(() => readPublicAddress(given)).toThrow(reason);
    expect(() => readPublicAddress(given)).toThrow(/^BSC_PUBLIC_URL is ".*Give the https address/);
  });
});
