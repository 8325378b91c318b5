import * as fc from 'fast-check';
import type { Kpi } from '../../src/scorecard/model/kpi';
import { EMPTY_SCORECARD, type Scorecard } from '../../src/scorecard/model/scorecard';
import { mergeScorecards } from '../../src/tables/merge-scorecards';
import { runs } from '../arbitraries/runs';
import { arbitraryScorecard } from '../arbitraries/scorecard';

const kpi = (id: string, more: Partial<Kpi> = {}): Kpi => ({
  id,
  name: id,
  objective: 'F1',
  ...more,
});
const withKpis = (...kpis: Kpi[]): Scorecard => ({ ...EMPTY_SCORECARD, kpis });
const base = withKpis(kpi('K1'), kpi('K2'), kpi('K3'));
const idsOf = (scorecard: Scorecard) => scorecard.kpis.map(({ id }) => id);

describe('two people changing one scorecard', () => {
  it('both keep what they changed, even in one row', () => {
    const mine = withKpis(kpi('K1', { owner: 'Lan' }), kpi('K2'), kpi('K3'));
    const theirs = withKpis(kpi('K1', { weight: 2 }), kpi('K2'), kpi('K3', { owner: 'Minh' }));
    const { scorecard, conflicts } = mergeScorecards({ base, mine, theirs });
    expect(conflicts).toEqual([]);
    expect(scorecard.kpis).toEqual([
      kpi('K1', { owner: 'Lan', weight: 2 }),
      kpi('K2'),
      kpi('K3', { owner: 'Minh' }),
    ]);
  });

  it('are told who changed it and when, where the change log has it since', () => {
    const entry = { table: 'BSC_KPIs', id: 'K1', field: 'Owner' };
    const earlier = { ...entry, when: '2026-10-30T08:00:00', who: 'An' };
    const other = { ...entry, id: 'K2', when: '2026-10-31T10:00:00', who: 'An' };
    const change = { ...entry, when: '2026-10-31T09:12:00', who: 'Minh' };
    const was = { ...base, changes: [earlier] };
    const mine = { ...withKpis(kpi('K1', { owner: 'Lan' })), changes: [earlier] };
    const theirs = withKpis(kpi('K1', { owner: 'Minh' }), kpi('K2'), kpi('K3'));
    const found = (changes: Scorecard['changes']) =>
      mergeScorecards({ base: was, mine, theirs: { ...theirs, changes } }).conflicts[0]?.change;
    expect(found([earlier, change, other])).toEqual(change);
    expect(found([earlier, other])).toBeUndefined();
  });

  it('are asked about a field that both changed, and not when both say the same', () => {
    const mine = withKpis(kpi('K1', { owner: 'Lan', weight: 3 }), kpi('K2'), kpi('K3'));
    const theirs = withKpis(kpi('K1', { owner: 'Minh', weight: 3 }), kpi('K2'), kpi('K3'));
    const { scorecard, conflicts } = mergeScorecards({ base, mine, theirs });
    expect(conflicts).toEqual([
      { table: 'BSC_KPIs', row: theirs.kpis[0], field: 'owner', mine: 'Lan', theirs: 'Minh' },
    ]);
    expect(scorecard.kpis[0]).toEqual(theirs.kpis[0]);
    const decided = mergeScorecards({ base, mine, theirs }, () => 'mine');
    expect(decided.scorecard.kpis[0]).toEqual(mine.kpis[0]);
  });

  it('are asked when one deleted what the other changed', () => {
    const mine = withKpis(kpi('K1'), kpi('K3'));
    const theirs = withKpis(kpi('K1'), kpi('K2', { owner: 'Minh' }), kpi('K3'));
    const { scorecard, conflicts } = mergeScorecards({ base, mine, theirs });
    expect(conflicts).toEqual([
      { table: 'BSC_KPIs', row: theirs.kpis[1], mine: 'deleted', theirs: 'changed' },
    ]);
    expect(idsOf(scorecard)).toEqual(['K1', 'K2', 'K3']);
    expect(idsOf(mergeScorecards({ base, mine, theirs }, () => 'mine').scorecard)).toEqual([
      'K1',
      'K3',
    ]);
  });

  it('add rows in different places, and delete different ones', () => {
    const mine = withKpis(kpi('K1'), kpi('M'), kpi('K3'));
    const theirs = withKpis(kpi('T'), kpi('K1'), kpi('K2'));
    const { scorecard, conflicts } = mergeScorecards({ base, mine, theirs });
    expect(conflicts).toEqual([]);
    expect(idsOf(scorecard)).toEqual(['T', 'K1', 'M']);
  });

  it('keep the order that one of them gave the rows', () => {
    const turned = withKpis(kpi('K3'), kpi('K2'), kpi('K1'));
    const longer = withKpis(kpi('K1'), kpi('K2'), kpi('N'), kpi('K3'));
    const order = ['K3', 'K2', 'N', 'K1'];
    expect(idsOf(mergeScorecards({ base, mine: turned, theirs: longer }).scorecard)).toEqual(order);
    expect(idsOf(mergeScorecards({ base, mine: longer, theirs: turned }).scorecard)).toEqual(order);
  });

  it('both give a KPI the same new ID only once', () => {
    const mine = withKpis(...base.kpis, kpi('N', { owner: 'Lan' }));
    const theirs = withKpis(...base.kpis, kpi('N', { weight: 2 }));
    const { scorecard, conflicts } = mergeScorecards({ base, mine, theirs });
    expect(scorecard.kpis[3]).toEqual(kpi('N', { owner: 'Lan', weight: 2 }));
    expect(conflicts).toEqual([]);
  });

  it('are asked about a setting', () => {
    const setup = (company: string): Scorecard => ({
      ...base,
      setup: { company, currency: 'VND' },
    });
    const { scorecard, conflicts } = mergeScorecards({
      base: setup('A'),
      mine: setup('B'),
      theirs: setup('C'),
    });
    expect(conflicts).toEqual([
      { table: 'BSC_Setup', row: {}, field: 'company', mine: 'B', theirs: 'C' },
    ]);
    expect(scorecard.setup).toEqual({ company: 'C', currency: 'VND' });
  });
});

describe('merging any scorecards', () => {
  const anyThree = fc.tuple(arbitraryScorecard, arbitraryScorecard);

  it('gives the one side when the other changed nothing', () => {
    fc.assert(
      fc.property(anyThree, ([base, changed]) => {
        const none: never[] = [];
        expect(mergeScorecards({ base, mine: changed, theirs: base })).toEqual({
          scorecard: changed,
          conflicts: none,
        });
        expect(mergeScorecards({ base, mine: base, theirs: changed })).toEqual({
          scorecard: changed,
          conflicts: none,
        });
        expect(mergeScorecards({ base, mine: changed, theirs: changed })).toEqual({
          scorecard: changed,
          conflicts: none,
        });
      }),
      { numRuns: runs(60) },
    );
  });
});
