import { sampleScorecard } from '../../../../src/library/sample/sample-scorecard';
import { cascadeSheet } from '../../../../src/review/sheets/cascade/cascade-sheet';
import { reviewSubject } from '../../../../src/review/subject/review-subject';
import type { Scorecard } from '../../../../src/scorecard/model/scorecard';
import { monthPeriod, samePeriod } from '../../../../src/scorecard/periods/period';
import { formulaAt, rowOf, shown } from '../../shown';

const SAMPLE = sampleScorecard();
const OCTOBER = monthPeriod(2026, 10);
const [NAME, LEVEL, ACTUAL, STATUS, CHECK, DIFFERENCE] = [2, 3, 5, 9, 10, 11];

const composed = (scorecard: Scorecard, unitId?: string) => {
  const unit = scorecard.units.find(({ id }) => id === unitId);
  return cascadeSheet(reviewSubject(scorecard, OCTOBER, { unit })).sheet;
};

/** The sample with another actual of one KPI in October. */
function withActual(kpi: string, change: (actual: number) => number | undefined): Scorecard {
  const readings = SAMPLE.readings.map((reading) =>
    reading.kpi === kpi && samePeriod(reading.period, OCTOBER)
      ? { ...reading, actual: change(reading.actual ?? 0) }
      : reading,
  );
  return { ...SAMPLE, readings };
}

const OPERATING_COSTS = 'F2.1  Operating costs, kEUR';

describe('the lines of the sheet Cascade', () => {
  const sheet = composed(SAMPLE);

  it('lead from the objective over the KPI to its parts in the units', () => {
    const row = rowOf(sheet, 'F2  Protect margin and unit cost');
    const lines = [0, 1, 2, 3, 4].map((step) => [
      shown(sheet, row + step, NAME),
      shown(sheet, row + step, LEVEL),
    ]);
    expect(lines).toEqual([
      ['F2  Protect margin and unit cost', 'Orvella Pumps'],
      [OPERATING_COSTS, 'Orvella Pumps'],
      ['PR1.1  Operating costs, Production, kEUR', 'Production'],
      ['SA3.1  Operating costs, Sales, kEUR', 'Sales'],
      ['SC1.1  Operating costs, Supply chain, kEUR', 'Supply chain'],
    ]);
  });

  it('lead to Scorecard from what stands there, and name it beside the pointer', () => {
    const row = rowOf(sheet, 'F2  Protect margin and unit cost');
    const tips = [0, 1, 2].map(
      (step) =>
        sheet.cells.find((each) => each.row === row + step && each.column === NAME)?.link?.tip,
    );
    expect(tips).toEqual(['Protect margin and unit cost', 'Operating costs', undefined]);
  });

  it('show the KPIs of a contributing objective that are no part of another', () => {
    const row = rowOf(sheet, 'SC3  Castings arrive when we need them');
    expect(shown(sheet, row + 1, NAME)).toBe('SC3.1  Castings delivered on time, %');
  });

  it('show no KPI twice', () => {
    const names = sheet.cells
      .filter(({ column, content }) => column === NAME && content !== undefined)
      .map(({ row }) => shown(sheet, row, NAME));
    expect(new Set(names).size).toBe(names.length);
  });

  it('leave out objectives that nobody carries, and name them below', () => {
    expect(() => rowOf(sheet, 'L1  Build the skills we lack')).toThrow('No cell');
    expect(shown(sheet, sheet.page.area.bottom - 2, NAME)).toContain('L1 Build the skills we lack');
  });

  it('refer to Scorecard for the reviewed unit; lower units are values', () => {
    const row = rowOf(sheet, OPERATING_COSTS);
    expect(formulaAt(sheet, row, ACTUAL)).toMatch(/^Scorecard!/);
    expect(formulaAt(sheet, row, STATUS)).toMatch(/^Scorecard!/);
    expect(formulaAt(sheet, row + 1, ACTUAL)).toBeUndefined();
    expect(shown(sheet, row + 1, STATUS)).toBe('▲ Amber');
  });
});

describe('the check of the sheet Cascade', () => {
  it('finds that parts add up, and the share of each', () => {
    const sheet = composed(SAMPLE);
    const row = rowOf(sheet, OPERATING_COSTS);
    expect(shown(sheet, row, CHECK)).toBe('✓ parts add up');
    expect(shown(sheet, row, DIFFERENCE)).toBe('');
    // 622 of 1,093, 249 of 1,093 and 222 of 1,093.
    expect([1, 2, 3].map((step) => shown(sheet, row + step, CHECK))).toEqual([
      '57% of F2.1',
      '23% of F2.1',
      '20% of F2.1',
    ]);
  });

  it('finds by how much they differ', () => {
    const sheet = composed(withActual('F2.1', (actual) => actual + 30));
    const row = rowOf(sheet, OPERATING_COSTS);
    expect(shown(sheet, row, CHECK)).toBe('✗ parts differ by');
    expect(shown(sheet, row, DIFFERENCE)).toBeCloseTo(30, 9);
    expect(shown(sheet, 2, 2)).toContain('one KPI differs from the sum of its parts');
  });

  it('waits for missing figures', () => {
    const sheet = composed(withActual('SA3.1', () => undefined));
    const row = rowOf(sheet, OPERATING_COSTS);
    expect(shown(sheet, row, CHECK)).toBe('○ not all parts have a figure');
    expect(shown(sheet, row + 2, CHECK)).toBe('');
  });

  it('is for sums only', () => {
    const kpis = SAMPLE.kpis.map((kpi) =>
      kpi.id === 'F2.1' ? { ...kpi, aggregation: 'average' as const } : kpi,
    );
    const sheet = composed({ ...SAMPLE, kpis });
    const row = rowOf(sheet, OPERATING_COSTS);
    expect(shown(sheet, row, CHECK)).toBe('parts are not summed');
    expect(shown(sheet, row + 1, CHECK)).toBe('part of F2.1');
  });
});

describe('the message of the sheet Cascade', () => {
  it('says how many objectives the units carry', () => {
    expect(shown(composed(SAMPLE), 2, 2)).toBe(
      '9 of 12 objectives are carried by units, all parts add up, 3 supporting objectives are red',
    );
  });

  it('says in the review of a unit what leads up', () => {
    const sheet = composed(SAMPLE, 'SC');
    expect(shown(sheet, 2, 2)).toBe('3 of 3 objectives lead up to one above');
    const row = rowOf(sheet, 'SC1  Buy and ship inside the budget');
    expect(shown(sheet, row, CHECK)).toBe('contributes to F2 Protect margin and unit cost');
    expect(shown(sheet, row + 1, CHECK)).toBe('part of F2.1 Operating costs');
  });

  it('says that there are no units', () => {
    const sheet = composed({ ...SAMPLE, units: [], objectives: [], kpis: [] });
    expect(shown(sheet, 2, 2)).toBe(
      'There are no units below Orvella Pumps to carry its objectives',
    );
  });

  it('survives objectives that contribute to each other', () => {
    const objectives = SAMPLE.objectives.map((objective) =>
      objective.id === 'F2' ? { ...objective, contributesTo: 'PR1' } : objective,
    );
    expect(shown(composed({ ...SAMPLE, objectives }), 2, 2)).toContain('carried by units');
  });
});
