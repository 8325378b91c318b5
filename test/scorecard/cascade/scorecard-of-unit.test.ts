import * as fc from 'fast-check';
import { scorecardOfUnit } from '../../../src/scorecard/cascade/scorecard-of-unit';
import { evaluate } from '../../../src/scorecard/evaluation/evaluate';
import type {
  NodeResult,
  PerspectiveResult,
  UnitResult,
} from '../../../src/scorecard/evaluation/evaluation';
import type { Action } from '../../../src/scorecard/model/action';
import type { Scorecard } from '../../../src/scorecard/model/scorecard';
import { evaluableScorecard } from '../../arbitraries/evaluable-scorecard';
import { buildScorecard, months } from '../build-scorecard';

const OBJECTIVES = [
  { id: 'O' },
  { id: 'OD', unit: 'D', contributesTo: 'O' },
  { id: 'OT', unit: 'T', contributesTo: 'OD' },
  { id: 'OE', unit: 'E' },
];

/** A company with the departments D and E, a team T in D, an objective and a KPI to each, and KPIs without objective. */
const COMPANY: Scorecard = {
  ...buildScorecard({
    units: [
      { id: 'Co' },
      { id: 'D', parent: 'Co' },
      { id: 'E', parent: 'Co' },
      { id: 'T', parent: 'D' },
    ],
    objectives: OBJECTIVES,
    kpis: [
      { id: 'K', objective: 'O', data: months(2026, [1]) },
      // A KPI goes with its objective, whatever unit it names.
      { id: 'KD', objective: 'OD', unit: 'E', data: months(2026, [1]) },
      { id: 'KT', objective: 'OT', data: months(2026, [1]) },
      { id: 'KE', objective: 'OE', unit: 'D', data: months(2026, [1]) },
      { id: 'LD', objective: undefined, unit: 'D', data: months(2026, [1]) },
      { id: 'LT', objective: 'unknown', unit: 'T', data: months(2026, [1]) },
      { id: 'L', objective: undefined, data: months(2026, [1]) },
    ],
  }),
  links: [
    { from: 'OT', to: 'OD' },
    { from: 'OD', to: 'O' },
  ],
  actions: ['KT', 'KE', undefined].map((kpi, index): Action => ({
    id: `A${index + 1}`,
    action: 'Act',
    kpi,
  })),
};

function unitOf(id: string) {
  const unit = COMPANY.units.find((each) => each.id === id);
  if (unit === undefined) throw new Error(`There is no unit ${id}.`);
  return unit;
}

function ids(rows: readonly { readonly id: string }[]): string[] {
  return rows.map(({ id }) => id);
}

describe('the scorecard of a unit', () => {
  it('has the unit at the top and those below it', () => {
    const { units } = scorecardOfUnit(COMPANY, unitOf('D'));
    expect(units.map(({ id, parent }) => [id, parent])).toEqual([
      ['D', undefined],
      ['T', 'D'],
    ]);
    expect(ids(scorecardOfUnit(COMPANY, unitOf('T')).units)).toEqual(['T']);
  });

  it('has their objectives and the KPIs of these, and KPIs without an objective that name them', () => {
    const { objectives, kpis, perspectives, readings } = scorecardOfUnit(COMPANY, unitOf('D'));
    expect(ids(objectives)).toEqual(['OD', 'OT']);
    expect(ids(kpis)).toEqual(['KD', 'KT', 'LD', 'LT']);
    expect(readings.map(({ kpi }) => kpi)).toEqual(['KD', 'KT', 'LD', 'LT']);
    expect(perspectives).toBe(COMPANY.perspectives);
  });

  it('has the links between its own objectives and the actions about its own KPIs', () => {
    const { links, actions } = scorecardOfUnit(COMPANY, unitOf('D'));
    expect(links).toEqual([{ from: 'OT', to: 'OD' }]);
    expect(ids(actions)).toEqual(['A1']);
  });

  it('has only what is about it of the other tables', () => {
    const rows: Partial<Scorecard> = {
      analyses: [
        { kpi: 'KD', period: { grain: 'Month', ordinal: 2026 * 12 } },
        { kpi: 'KE', period: { grain: 'Month', ordinal: 2026 * 12 } },
      ],
      initiatives: [
        { id: 'I1', name: 'One', objective: 'OD' },
        { id: 'I2', name: 'Two', kpi: 'KT' },
        { id: 'I3', name: 'Three', objective: 'OE' },
        { id: 'I4', name: 'Four' },
      ],
      swot: [
        { kind: 'Strength', statement: 'Strong', objective: 'OT' },
        { kind: 'Strength', statement: 'Strong', objective: 'OE' },
        { kind: 'Weakness', statement: 'Weak' },
      ],
      reviews: [
        { period: { grain: 'Month', ordinal: 2026 * 12 }, unit: 'D' },
        { period: { grain: 'Month', ordinal: 2026 * 12 } },
      ],
      decisions: [{ period: { grain: 'Month', ordinal: 2026 * 12 }, askedFor: 'More' }],
    };
    const part = scorecardOfUnit({ ...COMPANY, ...rows }, unitOf('D'));
    expect(part.analyses.map(({ kpi }) => kpi)).toEqual(['KD']);
    expect(ids(part.initiatives)).toEqual(['I1', 'I2']);
    expect(part.swot.map(({ objective }) => objective)).toEqual(['OT']);
    expect(part.reviews.map(({ unit }) => unit)).toEqual(['D']);
    expect(part.decisions).toEqual([]);
  });

  it('is the whole scorecard for the unit at the top, and for one that is not there', () => {
    expect(scorecardOfUnit(COMPANY, unitOf('Co'))).toBe(COMPANY);
    expect(scorecardOfUnit(COMPANY, { id: 'gone', name: 'Gone' })).toBe(COMPANY);
  });

  it('has the scores that the unit has in the whole, for any scorecard', () => {
    fc.assert(
      fc.property(evaluableScorecard, ({ scorecard, period }) => {
        const whole = evaluate(scorecard, period);
        for (const node of below(whole.overall)) {
          if (node.unit === undefined) continue;
          const part = evaluate(scorecardOfUnit(scorecard, node.unit), period);
          expect(scoresOf(part.overall)).toEqual(scoresOf(node));
          for (const { kpi, status, score, trend } of part.kpis) {
            const other = whole.kpiById.get(kpi.id);
            const others = { status: other?.status, score: other?.score, trend: other?.trend };
            expect(others).toEqual({ status, score, trend });
          }
        }
      }),
      { numRuns: 20 },
    );
  });
});

/** All units below the top, and the top itself when it is one. */
function below(unit: UnitResult): readonly UnitResult[] {
  return [unit, ...unit.children.flatMap(below)];
}

/** What a unit reached, without its place among the others. */
function scoresOf(unit: UnitResult): object {
  return {
    unit: unit.unit?.id,
    ...resultOf(unit),
    perspectives: unit.perspectives.map(perspectiveOf),
    children: unit.children.map(scoresOf),
  };
}

function perspectiveOf({ perspective, objectives, ...result }: PerspectiveResult): object {
  return {
    id: perspective.id,
    ...resultOf(result),
    share: result.shareOfParent,
    objectives: objectives.map(({ objective, kpis, ...each }) => ({
      id: objective.id,
      ...resultOf(each),
      share: each.shareOfParent,
      kpis: kpis.map(({ kpi, score, shareOfParent }) => [kpi.id, score, shareOfParent]),
    })),
  };
}

function resultOf({ score, status, coverage, change }: NodeResult): object {
  return { score, status, coverage, change };
}
