import { evaluate } from '../../../src/scorecard/evaluation/evaluate';
import { evaluationContext } from '../../../src/scorecard/evaluation/evaluation-context';
import { swotProposals } from '../../../src/scorecard/health/swot-proposals';
import { EMPTY_SCORECARD, type Scorecard } from '../../../src/scorecard/model/scorecard';
import { quarterPeriod } from '../../../src/scorecard/periods/period';
import { kpi, monthly, OCTOBER } from './small-scorecard';

function proposed(tables: Partial<Scorecard>, isKnown: (id: string) => boolean = () => false) {
  const scorecard = { ...EMPTY_SCORECARD, ...tables };
  const context = evaluationContext(scorecard);
  const { kpis } = evaluate(scorecard, OCTOBER);
  return swotProposals(kpis, context, (_, { id }) => isKnown(id)).map(
    ({ kind, kpi: { id }, periods, isLonger }) => `${kind} ${id} ${periods}${isLonger ? '+' : ''}`,
  );
}

const of = (length: number, actual: number): number[] => Array.from({ length }, () => actual);

describe('what the figures say of strengths and weaknesses', () => {
  it('is what was green or red for half a year, and not five months', () => {
    const kpis = ['A', 'B', 'C', 'D'].map((id) => kpi(id));
    const readings = [
      ...monthly('A', [50, ...of(6, 120)], 100),
      ...monthly('B', [100, ...of(7, 50)], 100),
      ...monthly('C', [50, ...of(5, 120)], 100),
      ...monthly('D', [...of(8, 120), 50], 100),
    ];
    expect(proposed({ kpis, readings })).toEqual(['Strength A 6', 'Weakness B 7']);
    expect(proposed({ kpis, readings }, (id) => id === 'A')).toEqual(['Weakness B 7']);
  });

  it('ends at a period without a figure, and at three years', () => {
    const kpis = ['A', 'B'].map((id) => kpi(id));
    const readings = [
      ...monthly('A', [...of(4, 120), undefined, ...of(5, 120)], 100),
      ...monthly('B', of(40, 120), 100),
    ];
    expect(proposed({ kpis, readings })).toEqual(['Strength B 36+']);
  });

  it('counts quarters by quarters, also in a month in which none is due', () => {
    const kpis = [kpi('Q', { frequency: 'Quarter' })];
    const readings = [1, 2, 3].map((quarter) => ({
      ...{ kpi: 'Q', period: quarterPeriod(2026, quarter), actual: 50, target: 100 },
    }));
    expect(proposed({ kpis, readings })).toEqual(['Weakness Q 3']);
    expect(proposed({ kpis, readings: readings.slice(1) })).toEqual([]);
  });

  it('goes by the rule, whatever somebody set by hand', () => {
    const readings = monthly('A', of(6, 50), 100).map((reading) => ({
      ...reading,
      override: 'Green' as const,
      overrideReason: 'So',
    }));
    expect(proposed({ kpis: [kpi('A')], readings })).toEqual(['Weakness A 6']);
  });

  it('names the heaviest KPI of a kind first', () => {
    const objectives = [{ id: 'O', name: 'Grow', perspective: 'P' }];
    const perspectives = [{ id: 'P', name: 'Financial' }];
    const kpis = [
      kpi('A', { objective: 'O', weight: 20 }),
      kpi('B', { objective: 'O', weight: 80 }),
    ];
    const readings = ['A', 'B'].flatMap((id) => monthly(id, of(6, 120), 100));
    expect(proposed({ perspectives, objectives, kpis, readings })).toEqual([
      'Strength B 6',
      'Strength A 6',
    ]);
  });
});
