import {
  evaluateAt,
  objectiveIn,
  unitIn,
  type KpiRows,
  type SmallScorecard,
} from '../build-scorecard';

/** A KPI whose score is the given per cent in October 2026. */
function scoring(id: string, percent: number | null, fields: Partial<KpiRows> = {}): KpiRows {
  return { id, target: 100, data: { '2026-10': percent }, ...fields };
}

const twoLevels: SmallScorecard = {
  perspectives: [
    { id: 'P', weight: 3 },
    { id: 'Q', weight: 1 },
  ],
  objectives: [
    { id: 'O1', perspective: 'P', weight: 1 },
    { id: 'O2', perspective: 'P', weight: 3 },
    { id: 'O3', perspective: 'Q' },
  ],
  kpis: [
    scoring('A', 100, { objective: 'O1', weight: 2 }),
    scoring('B', 70, { objective: 'O1', weight: 1 }),
    scoring('C', 98, { objective: 'O2' }),
    scoring('D', 80, { objective: 'O3' }),
  ],
};

describe('the score of a scorecard', () => {
  it('is the weighted mean, level by level', () => {
    const { overall } = evaluateAt(twoLevels, '2026-10');
    // O1 = (2 × 100 + 70) / 3 = 90; P = (90 + 3 × 98) / 4 = 96; overall = (3 × 96 + 80) / 4 = 92.
    const [p, q] = overall.perspectives;
    expect(p?.objectives[0]?.score).toBeCloseTo(0.9, 12);
    expect(p?.score).toBeCloseTo(0.96, 12);
    expect(q?.score).toBeCloseTo(0.8, 12);
    expect(overall.score).toBeCloseTo(0.92, 12);
    expect([p?.status, q?.status, overall.status]).toEqual(['Amber', 'Red', 'Amber']);
  });

  it('passes shares down the tree, which add up to 1', () => {
    const { kpis } = evaluateAt(twoLevels, '2026-10');
    const shares = kpis.map(({ absoluteShare }) => absoluteShare ?? NaN);
    // A: ¾ × ¼ × ⅔
    [0.125, 0.0625, 0.5625, 0.25].forEach((share, index) => {
      expect(shares[index]).toBeCloseTo(share, 12);
    });
    expect(kpis[0]?.shareOfParent).toBeCloseTo(2 / 3, 12);
  });

  it('takes a blank weight as 1', () => {
    const evaluation = evaluateAt(
      { kpis: [scoring('A', 100), scoring('B', 80, { weight: 1 })] },
      '2026-10',
    );
    expect(evaluation.overall.score).toBeCloseTo(0.9, 12);
  });

  it('shows a KPI of weight 0 without counting it', () => {
    const evaluation = evaluateAt(
      { kpis: [scoring('A', 95), scoring('B', 10, { weight: 0 })] },
      '2026-10',
    );
    expect(evaluation.overall.score).toBeCloseTo(0.95, 12);
    expect(evaluation.kpiById.get('B')).toMatchObject({ status: 'Red', absoluteShare: 0 });
  });

  it('leaves a KPI without an objective out, but shows it', () => {
    const evaluation = evaluateAt(
      { kpis: [scoring('A', 95), scoring('B', 10, { objective: 'unknown' })] },
      '2026-10',
    );
    expect(evaluation.overall.score).toBeCloseTo(0.95, 12);
    expect(evaluation.kpis.map(({ kpi }) => kpi.id)).toEqual(['A', 'B']);
    expect(evaluation.kpiById.get('B')?.status).toBe('Red');
  });

  it('without anything that can be scored is absent, and the status says Not scored', () => {
    const evaluation = evaluateAt({ kpis: [scoring('A', 95, { direction: 'none' })] }, '2026-10');
    expect(evaluation.overall).toMatchObject({ status: 'Not scored' });
    expect(evaluation.overall.score).toBeUndefined();
    expect(evaluation.overall.coverage).toBeUndefined();
    expect(evaluateAt({ kpis: [] }, '2026-10').overall.status).toBe('Not scored');
  });
});

describe('missing data', () => {
  const withGap = [scoring('A', 100, { weight: 2 }), scoring('B', 70), scoring('C', null)];

  it('gives its weight to the siblings and lowers coverage', () => {
    const { overall } = evaluateAt({ kpis: withGap }, '2026-10');
    expect(overall.score).toBeCloseTo(0.9, 12);
    expect(overall.coverage).toBe(0.75);
  });

  it('counts as zero when Setup says so', () => {
    const { overall } = evaluateAt({ setup: { missingData: 'Zero' }, kpis: withGap }, '2026-10');
    expect(overall.score).toBeCloseTo(0.675, 12);
    expect(overall.coverage).toBe(0.75);
  });

  it('under half of the weight leaves the parent at No data', () => {
    const kpis = [scoring('A', 100), scoring('B', null), scoring('C', null)];
    const objective = objectiveIn(evaluateAt({ kpis }, '2026-10'), 'O');
    expect(objective.status).toBe('No data');
    expect(objective.score).toBeUndefined();
    expect(objective.coverage).toBeCloseTo(1 / 3, 12);
  });

  it('of exactly half of the weight leaves a score', () => {
    const { overall } = evaluateAt({ kpis: [scoring('A', 95), scoring('B', null)] }, '2026-10');
    expect(overall).toMatchObject({ coverage: 0.5, status: 'Amber' });
  });

  it('is measured against the minimum of Setup', () => {
    const kpis = [scoring('A', 100), scoring('B', null), scoring('C', null)];
    const at = (minimumCoverage: number) =>
      evaluateAt({ setup: { minimumCoverage }, kpis }, '2026-10').overall.status;
    expect(at(0.3)).toBe('Green');
    expect(at(0.34)).toBe('No data');
  });

  it('above objectives counts as the weighted mean of the coverage of the children', () => {
    const small: SmallScorecard = {
      objectives: [{ id: 'O1', weight: 3 }, { id: 'O2' }],
      kpis: [
        scoring('A', 95, { objective: 'O1' }),
        scoring('B', null, { objective: 'O1' }),
        scoring('C', 95, { objective: 'O2' }),
      ],
    };
    // (3 × 0.5 + 1 × 1) / 4
    expect(evaluateAt(small, '2026-10').overall.coverage).toBe(0.625);
  });

  it('of a whole objective gives its weight to the other objectives', () => {
    const small: SmallScorecard = {
      objectives: [{ id: 'O1' }, { id: 'O2' }],
      kpis: [scoring('A', 95, { objective: 'O1' }), scoring('B', null, { objective: 'O2' })],
    };
    const evaluation = evaluateAt(small, '2026-10');
    expect(evaluation.overall).toMatchObject({ coverage: 0.5, status: 'Amber' });
    expect(objectiveIn(evaluation, 'O2')).toMatchObject({ status: 'No data', shareOfParent: 0 });
    const zero = evaluateAt({ ...small, setup: { missingData: 'Zero' } }, '2026-10');
    expect(zero.overall.score).toBeCloseTo(0.475, 12);
  });
});

describe('the worst child', () => {
  it('decides at every level when Setup says Worst', () => {
    const { overall, kpis } = evaluateAt({ ...twoLevels, setup: { rollUp: 'Worst' } }, '2026-10');
    expect(overall.perspectives.map(({ score }) => score)).toEqual([0.7, 0.8]);
    expect(overall.score).toBe(0.7);
    expect(kpis.map(({ absoluteShare }) => absoluteShare)).toEqual(kpis.map(() => undefined));
  });
});

describe('a critical KPI', () => {
  const kpis = [scoring('A', 120, { weight: 9 }), scoring('B', 50, { critical: true })];

  it('that is red keeps its parent at best Amber, and its score as it is', () => {
    const objective = objectiveIn(evaluateAt({ kpis }, '2026-10'), 'O');
    expect(objective.score).toBeCloseTo(1.13, 12);
    expect(objective).toMatchObject({ status: 'Amber', heldByCritical: true });
  });

  it('that is not red changes nothing', () => {
    const amber = [kpis[0], scoring('B', 95, { critical: true })].flatMap((kpi) => kpi ?? []);
    const objective = objectiveIn(evaluateAt({ kpis: amber }, '2026-10'), 'O');
    expect(objective).toMatchObject({ status: 'Green', heldByCritical: false });
  });

  it('does not lift a parent that is red anyway', () => {
    const red = [scoring('A', 50), scoring('B', 50, { critical: true })];
    const objective = objectiveIn(evaluateAt({ kpis: red }, '2026-10'), 'O');
    expect(objective).toMatchObject({ status: 'Red', heldByCritical: false });
  });

  it('that is red by its rule holds the parent also when somebody shows it green', () => {
    const data = {
      '2026-10': { actual: 50, target: 100, override: 'Green', overrideReason: 'audit' },
    } as const;
    const overridden = [scoring('A', 120, { weight: 9 }), { id: 'B', critical: true, data }];
    expect(objectiveIn(evaluateAt({ kpis: overridden }, '2026-10'), 'O').status).toBe('Amber');
  });
});

describe('a manual status of an objective', () => {
  const kpis = [scoring('A', 50)];
  const override = { statusOverride: 'Amber', overrideReason: 'new plant' } as const;
  const october = { grain: 'Month', ordinal: 2026 * 12 + 9 } as const;

  it('is shown with its reason, while score and roll-up stay computed', () => {
    const objectives = [{ id: 'O', ...override, overridePeriod: october }];
    const evaluation = evaluateAt({ objectives, kpis }, '2026-10');
    expect(objectiveIn(evaluation, 'O')).toMatchObject({
      status: 'Amber',
      computedStatus: 'Red',
      score: 0.5,
      override: { status: 'Amber', reason: 'new plant' },
    });
    expect(evaluation.overall.status).toBe('Red');
  });

  it('ends with its period', () => {
    const september = { grain: 'Month', ordinal: 2026 * 12 + 8 } as const;
    const objectives = [{ id: 'O', ...override, overridePeriod: september }];
    const objective = objectiveIn(evaluateAt({ objectives, kpis }, '2026-10'), 'O');
    expect(objective.status).toBe('Red');
    expect(objective.override).toBeUndefined();
  });

  it('counts for nothing without a reason or a period', () => {
    for (const incomplete of [
      { statusOverride: 'Amber', overridePeriod: october },
      override,
    ] as const) {
      const objectives = [{ id: 'O', ...incomplete }];
      expect(objectiveIn(evaluateAt({ objectives, kpis }, '2026-10'), 'O').status).toBe('Red');
    }
  });
});

describe('the units', () => {
  const company: SmallScorecard = {
    units: [
      { id: 'C', level: 'Company' },
      { id: 'D1', parent: 'C', weight: 3 },
      { id: 'D2', parent: 'C', weight: 1 },
    ],
    objectives: [
      { id: 'OC', unit: 'C' },
      { id: 'O1', unit: 'D1', contributesTo: 'OC', weight: 1 },
      { id: 'O2', unit: 'D2', contributesTo: 'OC', weight: 2 },
    ],
    kpis: [
      scoring('A', 100, { objective: 'OC' }),
      scoring('B', 80, { objective: 'O1' }),
      scoring('D', 95, { objective: 'O2' }),
    ],
  };

  it('have scores from their own objectives', () => {
    const evaluation = evaluateAt(company, '2026-10');
    expect(evaluation.overall.score).toBe(1);
    expect(unitIn(evaluation, 'D1').score).toBeCloseTo(0.8, 12);
    expect(unitIn(evaluation, 'D2').score).toBeCloseTo(0.95, 12);
  });

  it('show the supporting objectives of lower units beside, not mixed in', () => {
    const objective = objectiveIn(evaluateAt(company, '2026-10'), 'OC');
    expect(objective.score).toBe(1);
    expect(objective.status).toBe('Green');
    // (80 + 2 × 95) / 3
    expect(objective.supporting?.score).toBeCloseTo(0.9, 12);
    expect(objective.supporting?.status).toBe('Amber');
    expect(objectiveIn(evaluateAt(company, '2026-10'), 'O1').supporting).toBeUndefined();
  });

  it('are the weighted mean of their child units when Setup says Children', () => {
    const evaluation = evaluateAt({ ...company, setup: { unitRollUp: 'Children' } }, '2026-10');
    // (3 × 80 + 95) / 4
    expect(evaluation.overall.score).toBeCloseTo(0.8375, 12);
    expect(evaluation.overall.perspectives[0]?.score).toBeCloseTo(0.8375, 12);
    expect(unitIn(evaluation, 'D1')).toMatchObject({ shareOfParent: 0.75 });
    expect(unitIn(evaluation, 'D1').score).toBeCloseTo(0.8, 12);
  });

  it('without children keep their own score when Setup says Children', () => {
    const alone = { ...company, units: [{ id: 'C' }], setup: { unitRollUp: 'Children' } } as const;
    const onlyCompany = { ...alone, kpis: company.kpis.slice(0, 1) };
    expect(evaluateAt(onlyCompany, '2026-10').overall.score).toBe(1);
  });

  it('are one company without Units rows', () => {
    const evaluation = evaluateAt({ kpis: [scoring('A', 95)] }, '2026-10');
    expect(evaluation.overall.unit).toBeUndefined();
    expect(evaluation.overall.children).toEqual([]);
    expect(evaluation.overall.status).toBe('Amber');
  });

  it('give an objective without a unit, or of an unknown one, to the company', () => {
    const objectives = [{ id: 'O1' }, { id: 'O2', unit: 'unknown' }];
    const kpis = [scoring('A', 100, { objective: 'O1' }), scoring('B', 80, { objective: 'O2' })];
    const evaluation = evaluateAt({ units: [{ id: 'C' }], objectives, kpis }, '2026-10');
    expect(evaluation.overall.score).toBeCloseTo(0.9, 12);
  });
});

describe('the change of a score', () => {
  it('is its score less that of the period before', () => {
    const kpis = [{ id: 'A', target: 100, data: { '2026-09': 80, '2026-10': 95 } }];
    const evaluation = evaluateAt({ kpis }, '2026-10');
    expect(evaluation.overall.change).toBeCloseTo(0.15, 12);
    expect(evaluation.overall.perspectives[0]?.change).toBeCloseTo(0.15, 12);
    expect(objectiveIn(evaluation, 'O').change).toBeCloseTo(0.15, 12);
  });

  it('is blank when there was none', () => {
    const evaluation = evaluateAt({ kpis: [scoring('A', 95)] }, '2026-10');
    expect(evaluation.overall.change).toBeUndefined();
  });
});

describe('units under Roll-up = Worst', () => {
  it('are still a weighted mean in their parent, with the worst inside each', () => {
    const evaluation = evaluateAt(
      {
        setup: { rollUp: 'Worst', unitRollUp: 'Children' },
        units: [{ id: 'CO' }, { id: 'A', parent: 'CO', weight: 3 }, { id: 'B', parent: 'CO' }],
        objectives: [
          { id: 'OA', unit: 'A' },
          { id: 'OB', unit: 'B' },
        ],
        kpis: [
          { id: 'A1', objective: 'OA', target: 100, data: { '2026-10': 80 } },
          { id: 'A2', objective: 'OA', target: 100, data: { '2026-10': 100 } },
          { id: 'B1', objective: 'OB', target: 100, data: { '2026-10': 40 } },
        ],
      },
      '2026-10',
    );
    // (3 × 0.8 + 1 × 0.4) / 4
    expect(evaluation.overall.score).toBeCloseTo(0.7, 9);
  });
});
