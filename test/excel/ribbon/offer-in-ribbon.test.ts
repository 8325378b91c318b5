import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { offerInRibbon } from '../../../src/excel/ribbon/offer-in-ribbon';
import { SCORECARD_CONTROLS } from '../../../src/excel/ribbon/scorecard-controls';
import { MANIFEST_FLOOR } from '../../../workbench/host/api-sets';
import { openBook } from '../open-book';

const NEEDING = SCORECARD_CONTROLS.groups.flatMap(({ controls }) => [...controls]);

/** What stands in the ribbon, group by group. */
function groupsOfManifest(): Map<string, string[]> {
  const text = readFileSync(join(__dirname, '../../../manifest.xml'), 'utf8');
  const groups = new Map<string, string[]>();
  let controls: string[] = [];
  for (const [, kind, id = ''] of text.matchAll(/<(Group|Control)\b[^>]*? id="([^"]+)"/g)) {
    if (kind === 'Group') groups.set(id, (controls = []));
    else controls.push(id);
  }
  return groups;
}

describe('the ribbon of a workbook without a scorecard', () => {
  it('offers the pane, the ways to start, functions and help alone', () => {
    const all = groupsOfManifest();
    for (const { id, controls } of SCORECARD_CONTROLS.groups) expect(all.get(id)).toEqual(controls);
    const offered = [...all.values()].flat().filter((id) => !NEEDING.some((each) => each === id));
    expect(offered).toEqual([
      'BSC.Button.OpenPane',
      'BSC.Button.Start',
      'BSC.Button.InsertFunction',
      'BSC.Button.FreezeValues',
      'BSC.Button.Help',
    ]);
  });

  it('gets the other buttons back with the scorecard', async () => {
    const { host } = openBook();
    expect(await offerInRibbon(false)).toEqual({ ok: true, value: undefined });
    expect([...host.ribbon.off]).toEqual(NEEDING);
    await offerInRibbon(true);
    expect([...host.ribbon.off]).toEqual([]);
    expect(host.hostFaults).toEqual([]);
  });

  it('stays as it is in an Excel that cannot switch buttons', async () => {
    const { RibbonApi: _none, ...apiSets } = MANIFEST_FLOOR;
    const { host } = openBook({ apiSets });
    expect(await offerInRibbon(false)).toEqual({ ok: true, value: undefined });
    expect(host.ribbon.off.size).toBe(0);
  });
});
