import { openWorkbook } from '../../src/excel/open-workbook';
import { restoreWorkbook } from '../../src/excel/restore-workbook';
import type { NodeHost } from '../../workbench/node/create-node-host';
import { read } from './small-book';
import { wholeWorkbook } from './whole-workbook';
import { openFor, READS, WRITES, type Write } from './writes';

type Said = 'complete' | 'as before' | 'unfinished';

const COMPLETE = ['saved', 'put', 'drawn', 'frozen', 'removed', 'not needed'];

/** What the pane is told of a write. */
function said(outcome: object): Said {
  if ('ok' in outcome) {
    if (outcome.ok === true) return 'complete';
    return JSON.stringify(outcome).includes('isUnfinished') ? 'unfinished' : 'as before';
  }
  const { kind } = outcome as { readonly kind: string };
  if (COMPLETE.includes(kind)) return 'complete';
  if (kind === 'failed') return 'as before';
  if (kind === 'unfinished') return kind;
  throw new Error(JSON.stringify(outcome));
}

/** Where a write breaks off: a request of it, how much of that is done, and which sync fails after it. */
interface Break {
  readonly sync: number;
  readonly share: number;
  readonly then?: number;
}

/** All of the request is done, and only the answer is lost. */
const ALL = 1;

function breaksOf({ syncs: [reading, writing], isTried = 'well' }: Write): Break[] {
  const syncs = Array.from({ length: writing }, (_, index) => reading + 1 + index);
  const shares = isTried === 'well' ? [0, 0.3, 0.9] : [0, 0.5];
  const thens = isTried === 'well' ? [1, 2, 3] : [3];
  return syncs.flatMap((sync) => [
    ...shares.map((share) => ({ sync, share })),
    ...thens.map((then) => ({ sync, share: 0.6, then })),
    { sync, share: ALL },
  ]);
}

async function breakOff({ host }: NodeHost, write: Write, { sync, share, then }: Break) {
  if (share > 0) host.faults.breakAt(sync, share);
  host.faults.failAt(...(share > 0 ? [] : [sync]), ...(then === undefined ? [] : [sync + then]));
  const outcome = await write.write();
  host.faults.failAt();
  host.faults.breakAt(0, 0);
  return said(outcome);
}

/** What was left is taken back by the record in the workbook, or else done again; both must work. */
async function mended(write: Write): Promise<Said> {
  const restored = await restoreWorkbook();
  if (!restored.ok) throw new Error(JSON.stringify(restored));
  if (restored.value === 'restored') return 'as before';
  if (restored.value === 'finished') return 'complete';
  return said(await write.write());
}

const isMarked = async () => (await read()).scorecard.setup.writeInProgress !== undefined;

/** What became of a write that broke off, as the pane says it, once all is done that the pane offers. */
async function told(node: NodeHost, write: Write, each: Break): Promise<Said> {
  const first = await breakOff(node, write, each);
  if (first === 'unfinished') return mended(write);
  if (write.goesOn === true) return each.share > 0 ? said(await write.write()) : first;
  expect({ ...each, isMarked: await isMarked() }).toEqual({ ...each, isMarked: false });
  return first;
}

describe('every write', () => {
  it('is in the list of writes, or in that of what only reads', () => {
    const listed = new Set([...WRITES.map(({ method }) => method), ...READS]);
    expect([...listed].sort()).toEqual(Object.keys(openWorkbook).sort());
  });

  it.each(WRITES.map((write) => [write.name, write] as const))(
    'of %s is complete, undone, or said to be unfinished and can be mended, wherever it breaks off',
    async (_, write) => {
      let node = await openFor(write);
      const before = await wholeWorkbook();
      const syncs = node.host.traffic.syncs;
      expect(said(await write.write())).toBe('complete');
      expect(node.host.traffic.syncs - syncs).toBe(write.syncs[0] + write.syncs[1]);
      expect(node.host.hostFaults).toEqual([]);
      const after = await wholeWorkbook();
      if (write.isUnseen !== true) expect(after).not.toEqual(before);
      node = await openFor(write);
      // Requests that read leave nothing, however much of them is done.
      for (let sync = 1; sync <= write.syncs[0]; sync++) {
        expect(await breakOff(node, write, { sync, share: 0 })).toBe('as before');
      }
      let isNew = true;
      for (const each of breaksOf(write)) {
        if (!isNew) node = await openFor(write);
        const is = await told(node, write, each);
        const left = await wholeWorkbook();
        const wanted = is === 'complete' ? after : before;
        isNew = left === before;
        if (left !== wanted) expect({ ...each, is, left }).toEqual({ ...each, is, left: wanted });
      }
    },
  );
});
