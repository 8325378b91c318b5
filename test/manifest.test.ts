/** @jest-environment jsdom */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RIBBON_COMMANDS } from '../src/commands/ribbon-commands';

const ROOT = join(__dirname, '..');
const DEVELOPMENT = 'https://localhost:3000/';
const text = readFileSync(join(ROOT, 'manifest.xml'), 'utf8');
const manifest = new DOMParser().parseFromString(text, 'application/xml');

/** All elements of that name, whatever their namespace. */
function all(name: string, within: Element | Document = manifest): Element[] {
  return [...within.getElementsByTagNameNS('*', name)];
}

function one(name: string, within: Element | Document = manifest): Element {
  const [element] = all(name, within);
  if (!element) throw new Error(`${name} is missing in manifest.xml`);
  return element;
}

function child(name: string, within: Element): Element | undefined {
  return [...within.children].find((element) => element.localName === name);
}

function childNames(element: Element): string[] {
  return [...element.children].map(({ localName }) => localName);
}

function attribute(element: Element, name: string): string {
  const value = element.getAttribute(name);
  if (value === null) throw new Error(`${element.localName} has no ${name}`);
  return value;
}

const resources = one('Resources');
const resourceById = new Map(
  [...resources.children]
    .flatMap((kind) => [...kind.children])
    .map((element) => [attribute(element, 'id'), element]),
);

function resourceOf(element: Element): Element {
  const resource = resourceById.get(attribute(element, 'resid'));
  if (!resource) throw new Error(`${attribute(element, 'resid')} is not among the resources`);
  return resource;
}

function wordsOf(element: Element): string {
  return attribute(resourceOf(element), 'DefaultValue');
}

/** Width and height as the PNG's first block (IHDR) states them. */
function pixelsOf(address: string): { width: number; height: number } {
  const bytes = readFileSync(join(ROOT, address.slice(DEVELOPMENT.length)));
  expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

describe('the head of the manifest', () => {
  it('is well-formed', () => {
    expect(all('parsererror')).toEqual([]);
  });

  it('has its parts in the order the schema asks for', () => {
    expect(childNames(manifest.documentElement)).toEqual([
      'Id',
      'Version',
      'ProviderName',
      'DefaultLocale',
      'DisplayName',
      'Description',
      'IconUrl',
      'HighResolutionIconUrl',
      'SupportUrl',
      'Hosts',
      'Requirements',
      'DefaultSettings',
      'Permissions',
      'VersionOverrides',
    ]);
  });

  it('keeps the identity under which organisations have deployed it', () => {
    expect(one('Id').textContent).toBe('01e47d6b-03a0-4caf-b66a-d7325d86b69b');
  });

  it('has the version of package.json with a fourth number', () => {
    const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
      version: string;
    };
    expect(one('Version').textContent).toMatch(/^\d+\.\d+\.\d+\.\d+$/);
    expect(one('Version').textContent).toMatch(new RegExp(`^${version.replaceAll('.', '\\.')}\\.`));
  });

  it('asks for Excel alone, and to read and write the workbook', () => {
    expect(
      all('Host').map((host) => host.getAttribute('Name') ?? host.getAttribute('xsi:type')),
    ).toEqual(['Workbook', 'Workbook']);
    expect(one('Permissions').textContent).toBe('ReadWriteDocument');
  });

  it('asks for no more of Excel than it uses', () => {
    const sets = all('Set').map((set) => [attribute(set, 'Name'), attribute(set, 'MinVersion')]);
    expect(sets).toEqual([
      ['SharedRuntime', '1.1'],
      ['CustomFunctionsRuntime', '1.1'],
      ['ExcelApi', '1.9'],
    ]);
    expect(all('Requirements', one('VersionOverrides'))).toEqual([]);
  });

  it.each([
    ['DisplayName', 125],
    ['Description', 250],
  ])('keeps %s within %d characters in every language', (name, limit) => {
    const texts = [one(name), ...all('Override', one(name))].map(
      (element) => element.getAttribute('DefaultValue') ?? attribute(element, 'Value'),
    );
    for (const words of texts) expect(words.length).toBeLessThanOrEqual(limit);
  });

  it.each([
    ['IconUrl', 32],
    ['HighResolutionIconUrl', 64],
  ])('has %s as a picture of %d pixels', (name, size) => {
    expect(pixelsOf(attribute(one(name), 'DefaultValue'))).toEqual({ width: size, height: size });
  });
});

describe('the shared runtime', () => {
  const host = one('Host', one('VersionOverrides'));

  it('comes first, lives long, and is the page of functions and commands too', () => {
    expect(childNames(host)).toEqual(['Runtimes', 'AllFormFactors', 'DesktopFormFactor']);
    const runtime = one('Runtime');
    expect(attribute(runtime, 'lifetime')).toBe('long');
    const page = attribute(runtime, 'resid');
    expect(attribute(one('SourceLocation', one('Page')), 'resid')).toBe(page);
    expect(attribute(one('FunctionFile'), 'resid')).toBe(page);
    expect(wordsOf(runtime)).toBe(
      attribute(one('SourceLocation', one('DefaultSettings')), 'DefaultValue'),
    );
  });

  it('names no pane of its own: one page has one pane', () => {
    expect(all('TaskpaneId')).toEqual([]);
    const pages = all('Action').flatMap((action) => all('SourceLocation', action));
    expect(pages.map((page) => attribute(page, 'resid'))).toEqual([
      attribute(one('Runtime'), 'resid'),
    ]);
  });

  it('finds the functions where the build puts them, under the name BSC', () => {
    const [point] = all('ExtensionPoint', one('AllFormFactors'));
    expect(point && childNames(point)).toEqual(['Script', 'Page', 'Metadata', 'Namespace']);
    expect(wordsOf(one('SourceLocation', one('Script')))).toBe(`${DEVELOPMENT}functions.js`);
    expect(wordsOf(one('SourceLocation', one('Metadata')))).toBe(`${DEVELOPMENT}functions.json`);
    expect(wordsOf(one('Namespace'))).toBe('BSC');
  });
});

describe('the ribbon', () => {
  const parts = [...all('Group'), ...all('Control'), ...all('Item')];
  const pictured = [...all('Group'), ...all('Control')].map(
    (element) => [attribute(element, 'id'), element] as const,
  );

  it('has the groups and buttons of the design, in this order', () => {
    const tab = one('CustomTab');
    const groups = all('Group', tab).map((group) => [
      wordsOf(one('Label', group)),
      all('Control', group).map((control) => wordsOf(one('Label', control))),
    ]);
    expect(groups).toEqual([
      ['Scorecard', ['Open pane', 'Start']],
      ['Month', ['Enter data', 'Overview', 'Refresh']],
      ['Review', ['Build review', 'Actions', 'Close month']],
      ['Design', ['Strategy map', 'KPIs', 'Cascade']],
      ['Check', ['Health check', 'KPI system review']],
      ['Function', ['Insert function', 'Freeze to values']],
      ['Help', ['Help']],
    ]);
  });

  it.each([
    ['Start', ['From a sheet', 'Sample', 'Template', 'Empty']],
    ['KPIs', ['Add KPI', 'From library', 'From selection', 'All KPIs']],
    ['Insert function', ['Status', 'Achievement', 'Variance', 'Roll-up', 'More…']],
  ])('offers under %s: %j', (label, items) => {
    const menu = all('Control').find((control) => wordsOf(one('Label', control)) === label);
    expect(menu?.getAttribute('xsi:type')).toBe('Menu');
    expect(menu && all('Item', menu).map((item) => wordsOf(one('Label', item)))).toEqual(items);
  });

  it('has no two parts with the same id', () => {
    const ids = [one('CustomTab'), ...parts].map((part) => attribute(part, 'id'));
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id.length).toBeLessThanOrEqual(125);
  });

  it('has a label and a screentip with title and text on every button and menu item', () => {
    for (const part of [...all('Control'), ...all('Item')]) {
      const names = childNames(part).filter((name) => name !== 'Icon');
      expect(names.slice(0, 2)).toEqual(['Label', 'Supertip']);
      expect(names[2]).toBe(part.getAttribute('xsi:type') === 'Menu' ? 'Items' : 'Action');
      const tip = child('Supertip', part);
      expect(tip && childNames(tip)).toEqual(['Title', 'Description']);
      expect(
        tip && [...tip.children].map((line) => resourceOf(line).parentElement?.localName),
      ).toEqual(['ShortStrings', 'LongStrings']);
    }
  });

  it.each(pictured)('has every size of the icon of %s', (_, part) => {
    const icon = child('Icon', part);
    const images = icon ? [...icon.children] : [];
    const sizes = images.map((image) => Number(attribute(image, 'size')));
    expect(sizes).toEqual([16, 20, 24, 32, 40, 48, 64, 80]);
    for (const image of images) {
      const size = Number(attribute(image, 'size'));
      expect(pixelsOf(wordsOf(image))).toEqual({ width: size, height: size });
    }
  });

  it('opens the pane with its first button, and calls a function of its own with every other one', () => {
    const buttons = [...all('Control'), ...all('Item')].filter(
      (button) => button.getAttribute('xsi:type') !== 'Menu',
    );
    const actions = buttons.map((button) => one('Action', button));
    expect(actions.map((action) => action.getAttribute('xsi:type'))).toEqual([
      'ShowTaskpane',
      ...actions.slice(1).map(() => 'ExecuteFunction'),
    ]);
    const called = all('FunctionName').map(({ textContent }) => textContent);
    expect([...called].sort()).toEqual([...RIBBON_COMMANDS].sort());
  });
});

describe('the resources', () => {
  const used = new Set(
    [...manifest.querySelectorAll('[resid]')].map((element) => attribute(element, 'resid')),
  );

  it('come in the order the schema asks for', () => {
    expect(childNames(resources)).toEqual(['Images', 'Urls', 'ShortStrings', 'LongStrings']);
  });

  it('have short names, each once, each used, each found', () => {
    const ids = [...resources.children]
      .flatMap((kind) => [...kind.children])
      .map((element) => attribute(element, 'id'));
    for (const id of ids) expect(id.length).toBeLessThanOrEqual(32);
    expect(new Set(ids).size).toBe(ids.length);
    expect([...used].sort()).toEqual([...ids].sort());
  });

  it.each([
    ['ShortStrings', 125],
    ['LongStrings', 250],
  ])('keep %s within %d characters in English and Vietnamese', (kind, limit) => {
    for (const element of one(kind).children) {
      const words = [element, ...element.children].map(
        (part) => part.getAttribute('DefaultValue') ?? attribute(part, 'Value'),
      );
      for (const word of words) expect(word.length).toBeLessThanOrEqual(limit);
    }
  });

  it('say everything but the namespace in Vietnamese too', () => {
    const strings = ['ShortStrings', 'LongStrings'].flatMap((kind) => [...one(kind).children]);
    const untranslated = strings
      .filter((element) => child('Override', element)?.getAttribute('Locale') !== 'vi-VN')
      .map((element) => attribute(element, 'id'));
    expect(untranslated).toEqual(['Functions.Namespace']);
  });

  it('are served over https, all from one place', () => {
    const addresses = [...text.matchAll(/"(\w+:\/\/[^"]*)"/g)]
      .map(([, address = '']) => address)
      .filter((address) => !/^http:\/\/(schemas\.microsoft\.com|www\.w3\.org)\//.test(address));
    expect(addresses.length).toBeGreaterThan(100);
    for (const address of addresses) expect(address.startsWith(DEVELOPMENT)).toBe(true);
  });

  it('name icons that exist', () => {
    for (const image of one('Images').children) {
      const file = attribute(image, 'DefaultValue').slice(DEVELOPMENT.length);
      expect([file, existsSync(join(ROOT, file))]).toEqual([file, true]);
    }
  });
});
