import { EMPTY_SCORECARD, type Scorecard } from '../../../src/scorecard/model/scorecard';
import { ScorecardStore } from '../../../src/taskpane/store/scorecard-store';
import { PretendedWorkbook } from '../pretended-workbook';

const named = (company: string): Scorecard => ({ ...EMPTY_SCORECARD, setup: { company } });

function companyIn(store: ScorecardStore): string | undefined {
  const state = store.state();
  return 'read' in state ? state.read.scorecard.setup.company : undefined;
}

describe('the workbook as the pane knows it', () => {
  it('is being read at first, and then open', async () => {
    const store = new ScorecardStore(new PretendedWorkbook(named('Sao Mai')));
    expect(store.state()).toEqual({ kind: 'reading' });
    await store.start();
    expect(store.state().kind).toBe('open');
    expect(companyIn(store)).toBe('Sao Mai');
  });

  it('has no scorecard, or one whose writing broke off', async () => {
    const empty = new ScorecardStore(new PretendedWorkbook());
    await empty.start();
    expect(empty.state().kind).toBe('none');
    const broken = new ScorecardStore(
      new PretendedWorkbook({ ...EMPTY_SCORECARD, setup: { writeInProgress: '{}' } }),
    );
    await broken.start();
    expect(broken.state().kind).toBe('broken');
  });

  it('is read again when cells change, and listeners are told', async () => {
    const workbook = new PretendedWorkbook(named('Before'));
    const store = new ScorecardStore(workbook);
    await store.start();
    const listener = jest.fn();
    const end = store.subscribe(listener);
    workbook.change(named('After'));
    await store.refresh();
    expect(companyIn(store)).toBe('After');
    expect(listener).toHaveBeenCalled();
    end();
    listener.mockClear();
    await store.refresh();
    expect(listener).not.toHaveBeenCalled();
  });

  it('is read once more, and not twice at a time, when a change overtakes a reading', async () => {
    const workbook = new PretendedWorkbook(named('First'));
    const store = new ScorecardStore(workbook);
    const first = store.refresh();
    workbook.scorecard = named('Second');
    const second = store.refresh();
    const third = store.refresh();
    await Promise.all([first, second, third]);
    expect(workbook.reads).toBe(2);
    expect(companyIn(store)).toBe('Second');
  });

  it('is read from what is known when it is said which cells changed, and whole after a fault', async () => {
    const workbook = new PretendedWorkbook(named('Sao Mai'));
    const store = new ScorecardStore(workbook);
    const cells = (address: string) => [{ sheetId: 'Data', address }];
    const read = jest.spyOn(workbook, 'read');
    await store.start();
    await Promise.all([store.refresh(cells('A1')), store.refresh(cells('A2'))]);
    await store.refresh();
    expect(read.mock.calls.map(([since]) => since?.changed)).toEqual([
      undefined,
      cells('A1'),
      cells('A2'),
      undefined,
    ]);
    read.mockResolvedValueOnce({ ok: false, fault: { kind: 'not found', code: 'ItemNotFound' } });
    await store.refresh(cells('A3'));
    await store.refresh(cells('A4'));
    expect(read.mock.lastCall).toEqual([undefined]);
  });

  it('stays on the screen, with the reason, when a later reading fails', async () => {
    const workbook = new PretendedWorkbook(named('Sao Mai'));
    const store = new ScorecardStore(workbook);
    const fault = { kind: 'not reachable', code: 'RequestAborted' } as const;
    const read = workbook.read;
    workbook.read = () => Promise.resolve({ ok: false, fault });
    await store.refresh();
    expect(store.state()).toEqual({ kind: 'unreadable', fault });
    workbook.read = read;
    await store.refresh();
    workbook.read = () => Promise.resolve({ ok: false, fault });
    await store.refresh();
    expect(store.state()).toMatchObject({ kind: 'open', fault });
    expect(companyIn(store)).toBe('Sao Mai');
  });

  it('shows what was saved', async () => {
    const store = new ScorecardStore(new PretendedWorkbook(named('Before')));
    await store.start();
    const outcome = await store.save({ base: named('Before'), mine: named('After') });
    expect(outcome).toEqual({ kind: 'saved' });
    expect(companyIn(store)).toBe('After');
  });

  it('is not read any more once it is stopped', async () => {
    const workbook = new PretendedWorkbook(named('Before'));
    const store = new ScorecardStore(workbook);
    await store.start();
    await store.stop();
    const { reads } = workbook;
    workbook.change(named('After'));
    expect(workbook.reads).toBe(reads);
  });
});
