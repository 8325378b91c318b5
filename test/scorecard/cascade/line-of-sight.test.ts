import * as fc from 'fast-check';
import { alignmentGaps } from '../../../src/scorecard/cascade/alignment-gaps';
import { cascadeScope, type CascadeScope } from '../../../src/scorecard/cascade/cascade-scope';
import { compareUnits } from '../../../src/scorecard/cascade/compare-units';
import {
  lineOfSight,
  type SightLine,
  type SightSubject,
} from '../../../src/scorecard/cascade/line-of-sight';
import { evaluate } from '../../../src/scorecard/evaluation/evaluate';
import type { Scorecard } from '../../../src/scorecard/model/scorecard';
import { evaluableScorecard } from '../../arbitraries/evaluable-scorecard';
import { buildScorecard, months, periodOf } from '../build-scorecard';

/** A company with two departments and a team; costs are split, and one objective of E hangs in the air. */
const COMPANY: Scorecard = buildScorecard({
  perspectives: [
    { id: 'F', weight: 60 },
    { id: 'P', weight: 40 },
  ],
  units: [
    { id: 'Co' },
    { id: 'D', parent: 'Co' },
    { id: 'E', parent: 'Co' },
    { id: 'T', parent: 'D' },
  ],
  objectives: [
    { id: 'F1', perspective: 'F', weight: 75 },
    { id: 'F2', perspective: 'F', weight: 25 },
    { id: 'P1', perspective: 'P' },
    { id: 'D1', unit: 'D', contributesTo: 'F1', weight: 3, owner: 'Ann' },
    { id: 'E1', unit: 'E', contributesTo: 'F1', weight: 1 },
    { id: 'E2', unit: 'E' },
    { id: 'T1', unit: 'T', contributesTo: 'D1' },
  ],
  kpis: [
    { id: 'cost', objective: 'F1', target: 100, data: months(2026, [100]) },
    {
      id: 'cost D',
      objective: 'D1',
      partOf: 'cost',
      share: 0.6,
      data: months(2026, [70]),
      target: 60,
    },
    {
      id: 'cost E',
      objective: 'E1',
      partOf: 'cost',
      share: 0.4,
      data: months(2026, [30]),
      target: 40,
    },
    { id: 'scrap', objective: 'T1', owner: ' ann', weight: 2 },
    { id: 'rework', objective: 'T1', weight: 6 },
    { id: 'loose', objective: 'E2', owner: 'Bo' },
  ],
});
const SCOPE = cascadeScope(COMPANY, periodOf('2026-01'));

/** A line in short: depth, ID, weight, and a star where it is what was asked for. */
function short({ depth, item, weight, isSubject }: SightLine): string {
  const id = item.kind === 'KPI' ? item.kpi.id : item.objective.id;
  const share = weight ? ` ${Math.round(weight.share * 100)}% of ${weight.of}` : '';
  return `${depth} ${id}${share}${isSubject ? ' *' : ''}`;
}

function sight(subject: SightSubject, scope: CascadeScope = SCOPE) {
  const { lines, broken } = lineOfSight(scope, subject);
  return { lines: lines.map(short), broken: broken.map(short) };
}

describe('the line of sight', () => {
  it('leads from a KPI of a team over the objectives above to the company', () => {
    expect(sight({ kind: 'KPI', id: 'scrap' })).toEqual({
      lines: [
        '1 F1 45% of score',
        '2 D1 75% of support',
        '3 T1 100% of support',
        '4 scrap 25% of measure *',
      ],
      broken: [],
    });
  });

  it('leads down from a KPI to its parts, with their shares', () => {
    expect(sight({ kind: 'KPI', id: 'cost' }).lines).toEqual([
      '1 F1 45% of score',
      '2 cost 100% of measure *',
      '3 cost D 60% of part',
      '3 cost E 40% of part',
    ]);
  });

  it('shows an objective with its KPIs and with all who contribute to it, each once', () => {
    expect(sight({ kind: 'objective', id: 'F1' }).lines).toEqual([
      '1 F1 45% of score *',
      '2 cost 100% of measure',
      '2 D1 75% of support',
      '3 cost D 100% of measure',
      '3 T1 100% of support',
      '4 scrap 25% of measure',
      '4 rework 75% of measure',
      '2 E1 25% of support',
      '3 cost E 100% of measure',
    ]);
  });

  it('shows what a unit has, and what of it leads nowhere', () => {
    expect(sight({ kind: 'unit', id: 'E' })).toEqual({
      lines: ['1 F1 45% of score', '2 E1 25% of support *', '3 cost E 100% of measure *'],
      broken: ['1 E2 *', '2 loose 100% of measure *'],
    });
  });

  it('finds what a person owns, however the name is typed', () => {
    expect(sight({ kind: 'person', name: 'ANN' }).lines).toEqual([
      '1 F1 45% of score',
      '2 D1 75% of support *',
      '3 cost D 100% of measure',
      '3 T1 100% of support',
      '4 scrap 25% of measure *',
      '4 rework 75% of measure',
    ]);
    expect(sight({ kind: 'person', name: 'Cy' })).toEqual({ lines: [], broken: [] });
  });

  it('goes over "Part of" where the own objective leads nowhere', () => {
    const kpis = COMPANY.kpis.map((kpi) => (kpi.id === 'loose' ? { ...kpi, partOf: 'cost' } : kpi));
    const scope = cascadeScope({ ...COMPANY, kpis }, periodOf('2026-01'));
    expect(sight({ kind: 'KPI', id: 'loose' }, scope).lines).toEqual([
      '1 F1 45% of score',
      '2 cost 100% of measure',
      '3 loose *',
    ]);
  });

  it('is the whole cascade for the company', () => {
    const { lines, broken } = sight({ kind: 'unit', id: 'Co' });
    expect([...lines, ...broken]).toHaveLength(11);
    expect(lines.filter((line) => line.startsWith('1 '))).toEqual([
      '1 F1 45% of score *',
      '1 F2 15% of score *',
      '1 P1 40% of score *',
    ]);
  });

  it('ends in a circle, and is empty for what is not there', () => {
    const circle = buildScorecard({
      units: [{ id: 'Co' }, { id: 'D', parent: 'Co' }],
      objectives: [
        { id: 'A', unit: 'D', contributesTo: 'B' },
        { id: 'B', unit: 'D', contributesTo: 'A' },
      ],
      kpis: [],
    });
    const scope = cascadeScope(circle, periodOf('2026-01'));
    expect(() => sight({ kind: 'unit', id: 'D' }, scope)).not.toThrow();
    expect(sight({ kind: 'KPI', id: 'gone' })).toEqual({ lines: [], broken: [] });
  });

  it('shows every objective and every KPI of any scorecard once', () => {
    fc.assert(
      fc.property(evaluableScorecard, ({ scorecard, period }) => {
        const scope = cascadeScope(scorecard, period);
        const subjects: SightSubject[] = [
          ...scorecard.units.map(({ id }) => ({ kind: 'unit', id }) as const),
          ...scope.kpis.map(({ id }) => ({ kind: 'KPI', id }) as const),
        ];
        for (const subject of subjects) {
          const { lines, broken } = lineOfSight(scope, subject);
          const items = [...lines, ...broken].map(({ item }) => item);
          expect(new Set(items).size).toBe(items.length);
          const asked = [...lines, ...broken].filter(({ isSubject }) => isSubject);
          if (subject.kind === 'KPI') expect(asked).toHaveLength(1);
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('gaps of the alignment', () => {
  it('are objectives that nobody supports, units without sight and objectives without a link', () => {
    const apart = {
      ...COMPANY,
      objectives: COMPANY.objectives.filter(({ id }) => id !== 'E1'),
      kpis: COMPANY.kpis.filter(({ id }) => id !== 'cost E'),
    };
    const gaps = alignmentGaps(cascadeScope(apart, periodOf('2026-01')));
    expect(gaps.notCarried.map(({ id }) => id)).toEqual(['F2', 'P1']);
    expect(gaps.withoutSight.map(({ id }) => id)).toEqual(['E']);
    expect(gaps.unlinked.map(({ id }) => id)).toEqual(['E2']);
  });

  it('are none while the company has no objectives, or no units below it', () => {
    const none = { notCarried: [], withoutSight: [], unlinked: [] };
    const units = COMPANY.objectives.filter(({ unit }) => unit !== undefined);
    const withoutTop = cascadeScope({ ...COMPANY, objectives: units }, periodOf('2026-01'));
    expect(alignmentGaps(withoutTop)).toMatchObject(none);
    const alone = cascadeScope({ ...COMPANY, units: [] }, periodOf('2026-01'));
    expect(alignmentGaps(alone)).toMatchObject(none);
  });
});

describe('units compared', () => {
  it('have their own objectives, links, KPIs and colours', () => {
    const evaluation = evaluate(COMPANY, periodOf('2026-01'));
    const rows = compareUnits(evaluation, SCOPE);
    expect(
      rows.map(({ result, depth, objectives, linked, kpis }) => [
        result.unit?.id,
        depth,
        `${linked} of ${objectives}`,
        kpis,
      ]),
    ).toEqual([
      ['Co', 0, '0 of 3', 1],
      ['D', 1, '1 of 1', 1],
      ['T', 2, '1 of 1', 2],
      ['E', 1, '1 of 2', 2],
    ]);
    expect([...(rows[3]?.counts ?? [])]).toEqual([
      ['Red', 1],
      ['No data', 1],
    ]);
  });

  it('are the company alone without units', () => {
    const alone = buildScorecard({ kpis: [{ id: 'K', data: months(2026, [1]), target: 1 }] });
    const period = periodOf('2026-01');
    const rows = compareUnits(evaluate(alone, period), cascadeScope(alone, period));
    expect(rows).toMatchObject([{ depth: 0, objectives: 1, linked: 0, kpis: 1 }]);
    expect([...(rows[0]?.counts ?? [])]).toEqual([['Green', 1]]);
  });
});
