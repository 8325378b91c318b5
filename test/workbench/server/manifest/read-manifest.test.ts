import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MANIFEST_FLOOR } from '../../../../workbench/host/api-sets';
import { readManifest } from '../../../../workbench/server/manifest/read-manifest';

const ROOT = join(__dirname, '../../../..');
const TEXT = readFileSync(join(ROOT, 'manifest.xml'), 'utf8');
const manifest = readManifest(TEXT, 'en-US');

/** A manifest with one tab, one group and the controls given. */
function manifestWith(controls: string, label = 'Home'): string {
  return TEXT.replace(
    /<CustomTab[\s\S]*<\/CustomTab>/,
    `<CustomTab id="T"><Group id="G"><Label resid="${label}" />${controls}</Group><Label resid="Tab" /></CustomTab>`,
  );
}

const FACE = `<Label resid="Button.OpenPane" /><Supertip><Title resid="Button.OpenPane.Title" /><Description resid="Button.OpenPane.Text" /></Supertip>
  <Icon><bt:Image size="16" resid="Icon.open-pane.16" /></Icon>`;

function button(action: string): string {
  return `<Control xsi:type="Button" id="B">${FACE}${action}</Control>`;
}

function firstControl(controls: string) {
  return readManifest(manifestWith(controls, 'Tab'), 'en-US').ribbon[0]?.groups[0]?.controls[0];
}

describe('the manifest of the add-in', () => {
  it('says where the pane and the functions are, as paths below one folder', () => {
    expect(manifest).toMatchObject({
      id: '01e47d6b-03a0-4caf-b66a-d7325d86b69b',
      name: 'BSC for Excel',
      pane: 'taskpane.html',
      functions: { namespace: 'BSC', metadata: 'functions.json' },
    });
  });

  it('says the floor of API sets, which the host declares unless told otherwise', () => {
    const asked = manifest.requirements.map(({ name, minVersion }) => [name, minVersion]);
    expect(asked.length).toBeGreaterThan(0);
    expect(Object.entries(MANIFEST_FLOOR)).toEqual(expect.arrayContaining(asked));
  });

  it('is read the same when it was built for another address', () => {
    const built = TEXT.replaceAll('https://localhost:3000/', 'https://scorecard.example.org/bsc/');
    expect(readManifest(built, 'en-US')).toEqual(manifest);
  });
});

describe('its ribbon', () => {
  const [tab] = manifest.ribbon;
  const controls = tab?.groups.flatMap((group) => group.controls) ?? [];

  it('is one tab with its groups in order', () => {
    expect(manifest.ribbon).toHaveLength(1);
    expect(tab?.label).toBe('Scorecard');
    expect(tab?.groups.map(({ label }) => label).slice(0, 3)).toEqual([
      'Scorecard',
      'Month',
      'Review',
    ]);
  });

  it('has a button that opens the pane', () => {
    expect(controls[0]).toMatchObject({
      kind: 'button',
      id: 'BSC.Button.OpenPane',
      label: 'Open pane',
      tip: { title: 'Open the scorecard pane' },
      action: { kind: 'show-pane', page: 'taskpane.html', paneId: undefined },
    });
  });

  it('has a menu with the ways to start', () => {
    expect(controls[1]).toMatchObject({
      kind: 'menu',
      label: 'Start',
      items: ['From a sheet', 'Sample', 'Template', 'Empty'].map((label) => ({ label })),
    });
  });

  it('names for each control icons of 16, 32 and 80 pixels that exist', () => {
    const files = controls.flatMap(({ icon }) => [icon[16], icon[32], icon[80]]);
    expect(files).toHaveLength(3 * 16);
    for (const file of files) expect(existsSync(join(ROOT, file ?? 'no file'))).toBe(true);
  });

  it('speaks Vietnamese when Excel does', () => {
    expect(readManifest(TEXT, 'vi-VN').ribbon[0]?.label).toBe('Thẻ điểm');
  });

  it('speaks its default language when Excel speaks one it does not know', () => {
    expect(readManifest(TEXT, 'fr-FR').ribbon[0]?.label).toBe('Scorecard');
  });
});

describe('the action of a button', () => {
  it('can be a function, by its name', () => {
    const run = '<Action xsi:type="ExecuteFunction"><FunctionName>refresh</FunctionName></Action>';
    expect(firstControl(button(run))).toMatchObject({
      action: { kind: 'run-function', name: 'refresh' },
    });
  });

  it('can be a pane with an id of its own', () => {
    const show =
      '<Action xsi:type="ShowTaskpane"><TaskpaneId>p1</TaskpaneId><SourceLocation resid="Taskpane.Url" /></Action>';
    expect(firstControl(button(show))).toMatchObject({
      action: { kind: 'show-pane', page: 'taskpane.html', paneId: 'p1' },
    });
  });

  it('is refused when it is neither', () => {
    expect(() => firstControl(button('<Action xsi:type="Dance" />'))).toThrow(
      'Dance is no action that a button of the ribbon can have.',
    );
  });
});

describe('a manifest that cannot be read', () => {
  it('says which resource is missing', () => {
    expect(() => readManifest(manifestWith('', 'Nowhere'), 'en-US')).toThrow(
      'Nowhere is not among the resources of the manifest.',
    );
  });

  it('says where it is not well-formed', () => {
    expect(() => readManifest('<OfficeApp><Id></OfficeApp>', 'en-US')).toThrow(/1:/);
  });
});
