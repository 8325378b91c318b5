import * as fc from 'fast-check';
import { unitTree, type UnitNode } from '../../../src/scorecard/cascade/unit-tree';
import { deleteUnit } from '../../../src/scorecard/edits/delete-unit';
import { saveUnit } from '../../../src/scorecard/edits/save-unit';
import { unitIdFor } from '../../../src/scorecard/edits/unit-id-for';
import type { Scorecard } from '../../../src/scorecard/model/scorecard';
import { evaluableScorecard } from '../../arbitraries/evaluable-scorecard';
import { buildScorecard, periodOf } from '../build-scorecard';

const COMPANY: Scorecard = {
  ...buildScorecard({
    units: [
      { id: 'Co' },
      { id: 'D', parent: 'Co' },
      { id: 'T', parent: 'D' },
      { id: 'E', parent: 'Co' },
    ],
    objectives: [
      { id: 'F1' },
      { id: 'F2', unit: 'Co' },
      { id: 'D1', unit: 'D', contributesTo: 'F1' },
      { id: 'D2', unit: 'D', contributesTo: 'F2' },
      { id: 'T1', unit: 'T', contributesTo: 'D1' },
    ],
    kpis: [
      { id: 'K1', objective: 'D1', unit: 'D' },
      { id: 'K2', objective: 'D1' },
      { id: 'K3', objective: 'T1', unit: 'T' },
    ],
  }),
  links: [{ from: 'F2', to: 'D2' }],
  reviews: [
    { period: periodOf('2026-01'), unit: 'D' },
    { period: periodOf('2026-02'), unit: 'D' },
    { period: periodOf('2026-02'), unit: 'Co' },
  ],
};

function tree({ unit, children }: UnitNode): string {
  return `${unit?.id ?? ''}${children.length > 0 ? `(${children.map(tree).join(' ')})` : ''}`;
}

describe('a unit saved', () => {
  it('stands in the table below its parent and what that has', () => {
    const added = saveUnit(COMPANY, { id: 'T2', name: 'Two', parent: 'D' }, 'Acme');
    expect(added.units.map(({ id }) => id)).toEqual(['Co', 'D', 'T', 'T2', 'E']);
    expect(tree(unitTree(added.units))).toBe('Co(D(T T2) E)');
  });

  it('moves with all below it when its parent changes', () => {
    const moved = saveUnit(COMPANY, { id: 'D', name: 'D', parent: 'E' }, 'Acme');
    expect(tree(unitTree(moved.units))).toBe('Co(E(D(T)))');
  });

  it('brings the company with it when it is the first', () => {
    const none = { ...COMPANY, units: [] };
    const { units } = saveUnit(none, { id: 'CO', name: 'Contracts' }, 'Acme');
    expect(units).toEqual([
      { id: 'CO-2', name: 'Acme', level: 'Company' },
      { id: 'CO', name: 'Contracts', parent: 'CO-2' },
    ]);
  });

  it.each([
    ['Supply chain', 'SC'],
    ['Sales', 'SA'],
    ['Đội giao hàng', 'DG'],
    ['Điều hành', 'DH'],
    ['R & D', 'RD'],
    ['  ', 'U'],
    ['Team 7', 'T7'],
    ['Terra Coatings', 'TC'],
    ['Dock', 'DO'],
    ['E', 'E-2'],
  ])('has an ID made of its name: %s is %s', (name, id) => {
    expect(unitIdFor(name, COMPANY.units)).toBe(id);
  });
});

describe('a unit deleted', () => {
  const deleted = deleteUnit(COMPANY, 'D', 'Co');

  it('hands over units, objectives and KPIs, and says how many', () => {
    expect(deleted).toMatchObject({ units: 1, objectives: 2, kpis: 1 });
    expect(tree(unitTree(deleted.scorecard.units))).toBe('Co(T E)');
    expect(deleted.scorecard.objectives.map(({ unit }) => unit)).toEqual([
      undefined,
      'Co',
      'Co',
      'Co',
      'T',
    ]);
    expect(deleted.scorecard.kpis.map(({ unit }) => unit)).toEqual(['Co', undefined, 'T']);
  });

  it('makes a tie to an objective of the same unit a link of the map, unless that closes a loop', () => {
    expect(deleted.scorecard.links).toEqual([
      { from: 'F2', to: 'D2' },
      { from: 'D1', to: 'F1' },
    ]);
    expect(deleted.links).toBe(1);
    const ties = deleted.scorecard.objectives.map(({ contributesTo }) => contributesTo);
    expect(ties).toEqual([undefined, undefined, undefined, undefined, 'D1']);
  });

  it('keeps a tie to an objective of another unit', () => {
    const { scorecard, links } = deleteUnit(COMPANY, 'D', 'E');
    expect(links).toBe(0);
    expect(scorecard.objectives[2]).toMatchObject({ unit: 'E', contributesTo: 'F1' });
  });

  it('hands over its reviews where the receiver has none, and says which go', () => {
    expect(deleted.reviews).toBe(1);
    expect(deleted.scorecard.reviews).toEqual([
      { period: periodOf('2026-01'), unit: 'Co' },
      { period: periodOf('2026-02'), unit: 'Co' },
    ]);
  });

  it('loses no objective, KPI, reading or other unit of any scorecard', () => {
    fc.assert(
      fc.property(evaluableScorecard, fc.nat(), fc.nat(), ({ scorecard }, which, to) => {
        const { units } = scorecard;
        if (units.length < 2) return;
        const unit = units[which % units.length];
        const others = units.filter((each) => each !== unit);
        const after = deleteUnit(scorecard, unit?.id ?? '', others[to % others.length]?.id);
        const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);
        expect(ids(after.scorecard.objectives)).toEqual(ids(scorecard.objectives));
        expect(ids(after.scorecard.kpis)).toEqual(ids(scorecard.kpis));
        expect(after.scorecard.readings).toBe(scorecard.readings);
        expect(ids(after.scorecard.units)).toEqual(ids(others));
        expect(JSON.stringify(after.scorecard.objectives)).not.toContain(`"unit":"${unit?.id}"`);
      }),
      { numRuns: 40 },
    );
  });
});
