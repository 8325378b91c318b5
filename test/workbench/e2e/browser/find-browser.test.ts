import { findBrowser } from './find-browser';

const has =
  (...files: string[]) =>
  (file: string) =>
    files.includes(file);

describe('the browser of the end-to-end tests', () => {
  it('is on Linux the first of its names on the path', () => {
    const path = { PATH: '/opt/bin:/usr/bin' };
    const installed = has('/opt/bin/google-chrome', '/usr/bin/chromium', '/usr/bin/google-chrome');
    expect(findBrowser('linux', path, installed)).toBe('/usr/bin/chromium');
  });

  it('is on a Mac an application', () => {
    const edge = '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge';
    expect(findBrowser('darwin', {}, has(edge))).toBe(edge);
  });

  it('is on Windows Edge, which every Windows has, when there is no Chrome', () => {
    const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';
    const folders = {
      PROGRAMFILES: 'C:\\Program Files',
      'PROGRAMFILES(X86)': 'C:\\Program Files (x86)',
    };
    expect(findBrowser('win32', folders, has(edge))).toBe(edge);
  });

  it('is none when none is installed', () => {
    expect(findBrowser('linux', { PATH: '/usr/bin' }, has())).toBeUndefined();
  });
});
