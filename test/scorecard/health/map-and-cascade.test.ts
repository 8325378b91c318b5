import { foundBy, kpi, onlyFinding, ruleOn } from './small-scorecard';

const perspectives = [
  { id: 'F', name: 'Financial' },
  { id: 'C', name: 'Customer' },
];
const objectives = [
  { id: 'F1', name: 'Grow', perspective: 'F' },
  { id: 'F2', name: 'Save', perspective: 'F' },
  { id: 'C1', name: 'Delight', perspective: 'C' },
];
const map = (...links: [string, string][]) => ({
  perspectives,
  objectives,
  links: links.map(([from, to]) => ({ from, to })),
});

describe('S1, links that the map cannot mean', () => {
  it('passes links upward and inside a perspective', () => {
    expect(foundBy('S1', map(['C1', 'F1'], ['F2', 'F1']))).toEqual([]);
  });

  it('finds a link down from Financial to Customer', () => {
    const { kind, object, data } = onlyFinding('S1', map(['F1', 'C1']));
    expect(kind).toBe('linkDownward');
    expect(object).toEqual({ table: 'BSC_Links', id: 'F1, C1' });
    expect(data).toMatchObject({ upper: 'Financial', lower: 'Customer' });
  });

  it('finds a link to an objective that is not there', () => {
    expect(onlyFinding('S1', map(['C1', 'F9'])).data.unknown).toBe('F9');
  });

  it('finds a loop once, at the link that closes it', () => {
    const { kind, object, data } = onlyFinding('S1', map(['F1', 'F2'], ['F2', 'F1']));
    expect([kind, object.id]).toEqual(['linkClosesLoop', 'F2, F1']);
    expect(data.loop).toBe('F2 → F1 → F2');
  });

  it('finds an objective that helps itself', () => {
    expect(onlyFinding('S1', map(['F1', 'F1'])).data.loop).toBe('F1 → F1');
  });
});

describe('S2, an objective without a link', () => {
  it('finds the objective that neither helps nor is helped', () => {
    expect(foundBy('S2', map(['C1', 'F1']))).toEqual(['objectiveWithoutLink F2']);
    expect(foundBy('S2', map(['C1', 'F1'], ['F2', 'F1']))).toEqual([]);
  });

  it('takes "Contributes to" for a tie', () => {
    const carried = objectives.map((each) =>
      each.id === 'F2' ? { ...each, contributesTo: 'F1' } : each,
    );
    expect(foundBy('S2', { ...map(['C1', 'F1']), objectives: carried })).toEqual([]);
  });

  it('says once that there are no links at all', () => {
    expect(foundBy('S2', map())).toEqual(['mapWithoutLinks ']);
  });

  it('asks nothing of a single objective', () => {
    expect(foundBy('S2', { objectives: objectives.slice(0, 1) })).toEqual([]);
  });
});

const units = [
  { id: 'CO', name: 'Company' },
  { id: 'SA', name: 'Sales', parent: 'CO' },
  { id: 'EX', name: 'Export', parent: 'SA' },
];
const f1 = { id: 'F1', name: 'Grow', unit: 'CO' };
const sa1 = { id: 'SA1', name: 'Sell', unit: 'SA', contributesTo: 'F1' };

describe('C1, a company objective that no unit supports', () => {
  it('finds it, and passes once a unit contributes', () => {
    const apart = { ...sa1, contributesTo: undefined };
    expect(foundBy('C1', { units, objectives: [f1, apart] })).toEqual(['objectiveNotCarried F1']);
    expect(foundBy('C1', { units, objectives: [f1, sa1] })).toEqual([]);
  });

  it('takes a KPI of a unit on the objective for support', () => {
    const kpis = [kpi('K1', { objective: 'F1', unit: 'SA' })];
    expect(foundBy('C1', { units, objectives: [f1], kpis })).toEqual([]);
  });

  it('is silent without units below the company', () => {
    const rule = ruleOn('C1', { units: units.slice(0, 1), objectives: [f1] });
    expect(rule).toMatchObject({ passed: true, checked: 0 });
    expect(foundBy('C1', { objectives: [{ id: 'F1', name: 'Grow' }] })).toEqual([]);
  });
});

describe('C2, a unit without line of sight', () => {
  it('follows "Contributes to" through the units between', () => {
    const ex1 = { id: 'EX1', name: 'Sell abroad', unit: 'EX', contributesTo: 'SA1' };
    expect(foundBy('C2', { units, objectives: [f1, sa1, ex1] })).toEqual([]);
    expect(foundBy('C2', { units, objectives: [f1, sa1] })).toEqual(['unitWithoutSight EX']);
  });

  it('follows a KPI that is part of a KPI above', () => {
    const kpis = [kpi('K1', { objective: 'SA1' }), kpi('K2', { unit: 'EX', partOf: 'K1' })];
    expect(foundBy('C2', { units, objectives: [f1, sa1], kpis })).toEqual([]);
  });

  it('ends where objectives contribute to each other in a circle', () => {
    const circle = [
      { id: 'A', name: 'A', unit: 'EX', contributesTo: 'B' },
      { id: 'B', name: 'B', unit: 'EX', contributesTo: 'A' },
    ];
    expect(foundBy('C2', { units, objectives: [f1, sa1, ...circle] })).toEqual([
      'unitWithoutSight EX',
    ]);
  });

  it('is silent while the company has no objectives', () => {
    expect(foundBy('C2', { units, objectives: [{ ...sa1, contributesTo: undefined }] })).toEqual(
      [],
    );
  });
});
