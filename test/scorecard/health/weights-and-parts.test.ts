import { foundBy, kpi, monthly, onlyFinding } from './small-scorecard';

describe('W1, weights not decided', () => {
  const perspectives = (...weights: (number | undefined)[]) => ({
    perspectives: weights.map((weight, index) => ({
      id: `P${index}`,
      name: `Side ${index}`,
      ...(weight !== undefined && { weight }),
    })),
  });

  it.each([
    ['all blank', [undefined, undefined], ['weightsBlank P0']],
    ['blank or 0', [0, undefined], ['weightsBlank P0']],
    ['all 0', [0, 0], ['weightsZero P0']],
    ['one given', [undefined, 40], []],
    ['all given', [60, 40], []],
    ['a single row without weight', [undefined], []],
    ['a single row with weight 0', [0], ['weightsZero P0']],
    ['of which one is a share and one a number', [20, 0.3, 50], ['weightsMixed P1']],
    ['that are all shares', [0.3, 0.7, 1], []],
    ['that are small numbers', [0.5, 1, 2], []],
    ['of which one is a number and one blank', [20, undefined], []],
  ])('siblings with weights %s', (_, weights, found) => {
    expect(foundBy('W1', perspectives(...weights))).toEqual(found);
  });

  it('looks at the objectives of each unit and perspective, and at the KPIs of each objective', () => {
    const objectives = [
      { id: 'F1', name: 'Grow', perspective: 'F' },
      { id: 'F2', name: 'Save', perspective: 'F' },
      { id: 'C1', name: 'Delight', perspective: 'C' },
    ];
    const kpis = [
      kpi('K1', { objective: 'F1' }),
      kpi('K2', { objective: 'F1' }),
      kpi('K3', { objective: 'F2' }),
    ];
    expect(foundBy('W1', { objectives, kpis })).toEqual(['weightsBlank F1', 'weightsBlank K1']);
    const apart = objectives.map((each) => ({ ...each, weight: 1 }));
    expect(foundBy('W1', { objectives: apart, kpis: kpis.slice(1) })).toEqual([]);
  });

  it('looks at units only where they make the score', () => {
    const units = [
      { id: 'CO', name: 'Company' },
      { id: 'SA', name: 'Sales', parent: 'CO' },
      { id: 'PR', name: 'Production', parent: 'CO' },
    ];
    expect(foundBy('W1', { units })).toEqual([]);
    expect(foundBy('W1', { units, setup: { unitRollUp: 'Children' } })).toEqual([
      'weightsBlank SA',
    ]);
  });
});

describe('W2, parts that do not add up to the whole', () => {
  const whole = kpi('W', { aggregation: 'sum' });
  const parts = (...shares: (number | undefined)[]) => ({
    kpis: [
      whole,
      ...shares.map((share, index) =>
        kpi(`K${index}`, { partOf: 'W', ...(share !== undefined && { share }) }),
      ),
    ],
  });

  it('finds shares of 60 % and 30 %', () => {
    const { data, object } = onlyFinding('W2', parts(0.6, 0.3));
    expect(data).toEqual({ name: 'Measure W', id: 'W', percent: 90, count: 2 });
    expect(object).toEqual({ table: 'BSC_KPIs', id: 'K0', field: 'share' });
  });

  it.each([
    ['that make 100 %', [0.6, 0.4], []],
    ['of three thirds typed with one decimal', [0.333, 0.333, 0.333], []],
    ['of 99.8 %', [0.6, 0.398], ['sharesNotWhole K0']],
    ['of which one is still blank', [0.6, undefined], []],
    ['above 100 %, with one still blank', [0.6, 0.6, undefined], ['sharesNotWhole K0']],
    ['that nobody filled in', [undefined, undefined], []],
  ])('judges shares %s', (_, shares, found) => {
    expect(foundBy('W2', parts(...shares))).toEqual(found);
  });

  it('finds figures of parts that miss the whole: 60 + 30 are not 100', () => {
    const figures = (second: number) => [
      ...monthly('W', [100]),
      ...monthly('K0', [60]),
      ...monthly('K1', [second]),
    ];
    const tables = parts(undefined, undefined);
    expect(onlyFinding('W2', { ...tables, readings: figures(30) }).data).toEqual({
      name: 'Measure W',
      id: 'W',
      whole: { figure: 100, measure: {} },
      sum: { figure: 90, measure: {} },
      difference: { figure: 10, measure: {}, isDifference: true },
    });
    expect(foundBy('W2', { ...tables, readings: figures(40) })).toEqual([]);
  });
});
