import { outlineOf, type Outline } from '../../../src/review/subject/outline';
import { evaluateAt, months, type SmallScorecard } from '../../scorecard/build-scorecard';

const JANUARY = months(2026, [1]);

function outlineAt(small: SmallScorecard): Outline {
  return outlineOf(evaluateAt(small, '2026-01'));
}

/** The rows of everything, by id. */
function rowsOf({ top, perspectives, objectives, kpis, loose }: Outline): Record<string, number> {
  return {
    top,
    ...Object.fromEntries(perspectives.map(({ row, result }) => [result.perspective.id, row])),
    ...Object.fromEntries(objectives.map(({ row, result }) => [result.objective.id, row])),
    ...Object.fromEntries(kpis.map(({ row, result }) => [result.kpi.id, row])),
    ...(loose && { loose: loose.row }),
  };
}

const TWO = {
  perspectives: [{ id: 'F' }, { id: 'C' }],
  objectives: [
    { id: 'F1', perspective: 'F' },
    { id: 'C1', perspective: 'C' },
    { id: 'F2', perspective: 'F' },
  ],
} as const;

describe('the rows of a scorecard', () => {
  it('run from the whole down the tree, without a gap', () => {
    const outline = outlineAt({
      ...TWO,
      kpis: [
        { id: 'K1', objective: 'F1', data: JANUARY },
        { id: 'K2', objective: 'C1', data: JANUARY },
        { id: 'K3', objective: 'F1', data: JANUARY },
      ],
    });
    expect(rowsOf(outline)).toEqual({
      top: 8,
      F: 9,
      F1: 10,
      K1: 11,
      K3: 12,
      F2: 13,
      C: 14,
      C1: 15,
      K2: 16,
    });
    expect(outline.last).toBe(16);
    expect(outline.perspectives.map(({ last }) => last)).toEqual([13, 16]);
    expect(outline.objectives.map(({ last }) => last)).toEqual([12, 13, 16]);
    expect(outline.kpiById.get('K3')).toBe(outline.kpis[1]);
    expect(outline.objectiveById.get('C1')?.kpis).toEqual([outline.kpis[2]]);
  });

  it('leave out a perspective without an objective', () => {
    const outline = outlineAt({
      perspectives: [{ id: 'E' }, { id: 'P' }],
      kpis: [{ id: 'K', data: JANUARY }],
    });
    expect(rowsOf(outline)).toEqual({ top: 8, P: 9, O: 10, K: 11 });
  });

  it('keep the perspectives when all of them are empty', () => {
    const perspectives = [{ id: 'E' }, { id: 'P' }];
    expect(rowsOf(outlineAt({ perspectives, objectives: [], kpis: [] }))).toEqual({
      top: 8,
      E: 9,
      P: 10,
    });
  });

  it('end with the KPIs that count nowhere', () => {
    const outline = outlineAt({
      kpis: [
        { id: 'L1', objective: 'unknown', data: JANUARY },
        { id: 'K', data: JANUARY },
        { id: 'L2', objective: undefined, data: JANUARY },
      ],
    });
    expect(rowsOf(outline)).toEqual({ top: 8, P: 9, O: 10, K: 11, loose: 12, L1: 13, L2: 14 });
    expect(outline.last).toBe(14);
    expect(outline.kpiById.get('L1')).toMatchObject({ objective: undefined });
  });

  it('leave the KPIs of units below to the reviews of those units', () => {
    const outline = outlineAt({
      units: [{ id: 'Co' }, { id: 'U', parent: 'Co' }],
      objectives: [{ id: 'O' }, { id: 'UO', unit: 'U' }],
      kpis: [
        { id: 'K', data: JANUARY },
        { id: 'KU', objective: 'UO', data: JANUARY },
        { id: 'LU', objective: undefined, unit: 'U', data: JANUARY },
        { id: 'L', objective: undefined, unit: 'Co', data: JANUARY },
      ],
    });
    expect(rowsOf(outline)).toEqual({ top: 8, P: 9, O: 10, K: 11, loose: 12, L: 13 });
  });

  it('keep a perspective that units below fill', () => {
    const outline = outlineAt({
      setup: { unitRollUp: 'Children' },
      units: [{ id: 'Co' }, { id: 'U', parent: 'Co' }],
      perspectives: [{ id: 'E' }, { id: 'P' }],
      objectives: [{ id: 'UO', unit: 'U' }],
      kpis: [{ id: 'KU', objective: 'UO', target: 1, data: JANUARY }],
    });
    expect(rowsOf(outline)).toEqual({ top: 8, P: 9 });
  });
});
