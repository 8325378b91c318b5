import { saveScorecard } from '../../src/excel/save-scorecard';
import type { Scorecard } from '../../src/scorecard/model/scorecard';
import { MANIFEST_FLOOR } from '../../workbench/host/api-sets';
import { until } from '../workbench/until';
import { openSmall, read, SMALL } from './small-book';

const OWNED: Scorecard = {
  ...SMALL,
  kpis: SMALL.kpis.map((kpi) => ({ ...kpi, owner: 'Lan' })),
};
const EDIT = { base: SMALL, mine: OWNED };

describe('a save while somebody edits a cell', () => {
  it('waits, says so, and is done once the edit has ended', async () => {
    const { host } = await openSmall();
    host.faults.isEditingCell = true;
    const waiting = jest.fn();
    const saving = saveScorecard(EDIT, { waiting, signal: new AbortController().signal });
    await until(() => waiting.mock.calls.length > 0);
    host.faults.isEditingCell = false;
    expect(await saving).toEqual({ kind: 'saved' });
    expect(waiting).toHaveBeenCalledTimes(1);
    expect((await read()).scorecard).toEqual(OWNED);
  });

  it('can be given up, and then nothing is written when the edit ends', async () => {
    const { host } = await openSmall();
    host.faults.isEditingCell = true;
    const stop = new AbortController();
    const saving = saveScorecard(EDIT, { waiting: () => undefined, signal: stop.signal });
    stop.abort();
    expect(await saving).toEqual({ kind: 'cancelled' });
    host.faults.isEditingCell = false;
    expect((await read()).scorecard).toEqual(SMALL);
  });

  it('begins anew when the edit began after it was planned, and takes in what was typed', async () => {
    const { host } = await openSmall();
    host.faults.failWith = 'InvalidOperationInCellEditMode';
    host.faults.failAt(3);
    const before = host.traffic.syncs;
    expect(await saveScorecard(EDIT)).toEqual({ kind: 'saved' });
    expect(host.traffic.syncs - before).toBe(2 + 1 + 3);
    expect((await read()).scorecard).toEqual(OWNED);
  });
});

describe('one undo for all of a save', () => {
  async function open() {
    const node = await openSmall({ apiSets: { ...MANIFEST_FLOOR, ExcelApi: '1.20' } });
    return { ...node, run: jest.spyOn(node.Excel, 'run') };
  }
  const asked = (run: jest.SpyInstance): unknown[] =>
    run.mock.calls.map(([options]: unknown[]) => options);

  it('is asked for where Excel can do it, and only for cells', async () => {
    const { run } = await open();
    expect(await saveScorecard(EDIT)).toEqual({ kind: 'saved' });
    expect(asked(run)).toEqual([
      { delayForCellEdit: true },
      { delayForCellEdit: false, mergeUndoGroup: true },
    ]);
    run.mockClear();
    const withUnit = { ...OWNED, units: [{ id: 'U1', name: 'Sales' }] };
    expect(await saveScorecard({ base: OWNED, mine: withUnit })).toEqual({ kind: 'saved' });
    expect(asked(run)).toEqual([{ delayForCellEdit: true }, { delayForCellEdit: false }]);
  });

  it('is done without where Excel then refuses it', async () => {
    const { host, run } = await open();
    host.faults.failWith = 'UndoNotSupported';
    host.faults.failAt(3);
    expect(await saveScorecard(EDIT)).toEqual({ kind: 'saved' });
    expect(asked(run).at(-1)).toEqual({ delayForCellEdit: false });
    expect((await read()).scorecard).toEqual(OWNED);
  });
});
