import { sampleScorecard } from '../../../../src/library/sample/sample-scorecard';
import { unitsSheet } from '../../../../src/review/sheets/units/units-sheet';
import { reviewSubject } from '../../../../src/review/subject/review-subject';
import type { Scorecard } from '../../../../src/scorecard/model/scorecard';
import type { Unit } from '../../../../src/scorecard/model/unit';
import { monthPeriod } from '../../../../src/scorecard/periods/period';
import { sampleWith } from '../../sample-with';
import { formulaAt, rowOf, shown } from '../../shown';

const SAMPLE = sampleScorecard();
const OCTOBER = monthPeriod(2026, 10);

const composed = (scorecard: Scorecard) => unitsSheet(reviewSubject(scorecard, OCTOBER)).sheet;

/** The sample with so many units below the company, the later the heavier; all have the KPIs of Production. */
function withUnits(count: number): Scorecard {
  const units: Unit[] = Array.from({ length: count }, (_, index) => ({
    id: `U${index + 1}`,
    name: `Plant ${index + 1}`,
    parent: 'CO',
    weight: index + 1,
  }));
  const company = SAMPLE.units.filter(({ id }) => id === 'CO');
  const ofProduction = SAMPLE.objectives.filter(({ unit }) => unit === 'PR');
  const ofCompany = SAMPLE.objectives.filter(({ unit }) => unit === 'CO');
  const objectives = units.flatMap((unit) =>
    ofProduction.map((each) => ({ ...each, id: `${each.id} ${unit.id}`, unit: unit.id })),
  );
  return { ...SAMPLE, units: [...company, ...units], objectives: [...ofCompany, ...objectives] };
}

describe('the heat map of the sheet Units', () => {
  const sheet = composed(SAMPLE);
  // Columns: name, company, Production, Sales, Supply chain, best, spread.
  const [COMPANY, PRODUCTION, SALES, SUPPLY, BEST, SPREAD] = [3, 4, 5, 6, 7, 8];

  it('leads to Scorecard from each name, and says it beside the pointer', () => {
    const row = rowOf(sheet, 'F2.1  Operating costs');
    const cell = sheet.cells.find((each) => each.row === row && each.column === COMPANY - 1);
    expect(cell?.link).toMatchObject({ sheet: 'Scorecard', tip: 'F2.1  Operating costs' });
  });

  it('has the parts of a KPI in the columns of their units', () => {
    const row = rowOf(sheet, 'F2.1  Operating costs');
    const { now } = reviewSubject(SAMPLE, OCTOBER);
    const scoreOf = (id: string) => (now.kpiById.get(id)?.score ?? NaN) * 100;
    expect(shown(sheet, row, COMPANY)).toBe(scoreOf('F2.1'));
    expect(shown(sheet, row, PRODUCTION)).toBe(scoreOf('PR1.1'));
    expect(shown(sheet, row, SALES)).toBe(scoreOf('SA3.1'));
    expect(shown(sheet, row, SUPPLY)).toBe(scoreOf('SC1.1'));
  });

  it('has the objectives that contribute, and nothing where none does', () => {
    const row = rowOf(sheet, 'C1  Deliver on the promised day');
    expect(shown(sheet, row, PRODUCTION)).toBeUndefined();
    expect(shown(sheet, row, SUPPLY)).toBeGreaterThan(0);
    expect(() => rowOf(sheet, 'L1  Build the skills we lack')).toThrow('No cell');
  });

  it('takes the figures of the reviewed unit from Workings, and finds best and spread by formula', () => {
    const row = rowOf(sheet, 'F2.1  Operating costs');
    expect(formulaAt(sheet, row, COMPANY)).toContain('Workings!');
    expect(shown(sheet, row, BEST)).toBe('Sales');
    const scores = [PRODUCTION, SALES, SUPPLY].map((column) => Number(shown(sheet, row, column)));
    expect(shown(sheet, row, SPREAD)).toBe(Math.max(...scores) - Math.min(...scores));
    expect(formulaAt(sheet, row, SPREAD)).toContain(`MAX(D${row}:F${row})`);
  });

  it('names no best unit where all are equal or only one has a score', () => {
    const row = rowOf(sheet, 'F3  Turn profit into cash');
    expect([shown(sheet, row, BEST), shown(sheet, row, SPREAD)]).toEqual(['', '']);
  });

  it('colours by statuses beside the page', () => {
    const [rule] = sheet.conditionalFormats.filter(
      ({ rule: { kind, ...rest } }) => kind === 'formula' && 'format' in rest && rest.format,
    );
    const key = sheet.page.area.right + 2;
    const row = rowOf(sheet, 'C1  Deliver on the promised day');
    expect(rule?.blocks).toEqual([{ top: 7, left: COMPANY, bottom: 21, right: SUPPLY }]);
    expect(shown(sheet, row, key)).toBe('Red');
    expect(formulaAt(sheet, row, key)).toContain('Workings!');
  });

  it('puts a KPI with the name of a company KPI beside it', () => {
    const kpis = SAMPLE.kpis.map((kpi) =>
      kpi.id === 'SC3.1' ? { ...kpi, name: 'On-time delivery, castings' } : kpi,
    );
    const named = composed({ ...SAMPLE, kpis });
    const row = rowOf(named, 'C1.1  On-time delivery');
    expect(shown(named, row, SUPPLY)).toBeGreaterThan(0);
    expect(() => rowOf(sheet, 'C1.1  On-time delivery')).toThrow('No cell');
  });
});

describe('the comparison on the sheet Units', () => {
  const sheet = composed(SAMPLE);
  const column = 10;

  it('counts the KPIs of each unit by colour', () => {
    const row = rowOf(sheet, 'Supply chain', column);
    const { now } = reviewSubject(SAMPLE, OCTOBER);
    const colours = ['SC1.1', 'SC2.1', 'SC3.1'].map((id) => now.kpiById.get(id)?.status);
    const count = (colour: string) => colours.filter((each) => each === colour).length;
    expect([3, 4, 5, 6].map((step) => shown(sheet, row, column + step))).toEqual([
      count('Green'),
      count('Amber'),
      count('Red'),
      0,
    ]);
    expect(shown(sheet, row, column + 8)).toBe('Trần Quốc Bảo');
  });

  it('has a share for each unit only where units make the score', () => {
    const heads = (each: typeof sheet) => each.cells.map(({ content }) => content);
    expect(heads(sheet)).not.toContain('Share');
    const children = composed(sampleWith({ unitRollUp: 'Children' }));
    expect(heads(children)).toContain('Share');
    const row = rowOf(children, 'Production', column);
    expect(shown(children, row, column + 8)).toBeCloseTo(0.4, 12);
  });

  it('is drawn as bars of its counts, one for each unit', () => {
    const [chart] = sheet.charts;
    expect(chart?.series.map(({ drawn }) => drawn.length)).toEqual([3, 3, 3, 3]);
    expect(chart?.alternativeText).toContain('3 units');
  });
});

describe('the message of the sheet Units', () => {
  it('names the last and the first', () => {
    expect(shown(composed(SAMPLE), 2, 2)).toBe(
      'Supply chain is last with 84.7, Production first with 98.1',
    );
  });

  it('says that there are no units', () => {
    const sheet = composed({ ...SAMPLE, units: [] });
    expect(shown(sheet, 2, 2)).toBe('No units below Orvella Pumps have a scorecard yet');
    expect(sheet.charts).toEqual([]);
  });
});

describe('one unit', () => {
  it('has scores, but no best and no spread', () => {
    const sheet = composed(withUnits(1));
    const heads = sheet.cells.filter(({ row }) => row === 6).map(({ content }) => content);
    expect(heads).toContain('Plant 1');
    expect(heads).not.toContain('Best');
    expect(heads).not.toContain('Spread, points');
  });
});

describe('many units', () => {
  it('take a larger page above eight', () => {
    expect(composed(withUnits(8)).page.paper).toBe('A4');
    expect(composed(withUnits(9)).page.paper).toBe('A3');
  });

  it('are the twelve heaviest, and the others are named', () => {
    const sheet = composed(withUnits(14));
    const heads = sheet.cells.filter(({ row }) => row === 6).map(({ content }) => content);
    expect(heads).not.toContain('Plant 2');
    expect(heads).toContain('Plant 3');
    expect(heads).toContain('Plant 14');
    expect(rowOf(sheet, 'Not shown, with smaller weights: Plant 1, Plant 2')).toBeGreaterThan(0);
  });
});
