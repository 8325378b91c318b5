import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Names of the programs on Linux; Chromium's own first. */
const PROGRAMS = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
  'brave-browser',
];
const MAC_APPLICATIONS = ['Chromium', 'Google Chrome', 'Microsoft Edge', 'Brave Browser'];
const WINDOWS_PROGRAMS = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
  'Chromium\\Application\\chrome.exe',
];

type Environment = Readonly<Record<string, string | undefined>>;

function candidates(platform: string, environment: Environment): readonly string[] {
  if (platform === 'darwin') {
    return MAC_APPLICATIONS.map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
  }
  if (platform === 'win32') {
    const folders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'];
    return folders.flatMap((name) => {
      const folder = environment[name];
      return folder === undefined ? [] : WINDOWS_PROGRAMS.map((path) => `${folder}\\${path}`);
    });
  }
  const folders = (environment['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return PROGRAMS.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/** The first browser of Chromium's family that is installed on the machine. */
export function findBrowser(
  platform: string,
  environment: Environment,
  exists: (file: string) => boolean = existsSync,
): string | undefined {
  return candidates(platform, environment).find(exists);
}
