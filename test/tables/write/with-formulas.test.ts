import * as fc from 'fast-check';
import type { Reading } from '../../../src/scorecard/model/reading';
import type { Scorecard } from '../../../src/scorecard/model/scorecard';
import { readTables } from '../../../src/tables/read-tables';
import { scorecardChanges } from '../../../src/tables/scorecard-changes';
import type { TableGrid } from '../../../src/tables/table-grid';
import type { FigureField } from '../../../src/tables/write/figure-formula';
import { withFormulas } from '../../../src/tables/write/with-formulas';
import { applied } from '../applied';
import { grid, workbook } from '../workbook';

const october = 46326; // 2026-10-31
const month = (ordinal: number) => ({ grain: 'Month', ordinal }) as const;
const OCTOBER = month(2026 * 12 + 9);
const others = workbook().filter(({ name }) => name !== 'BSC_Data');
const data = grid('BSC_Data', [
  { KPI: 'K1', Period: october, Actual: 7, Target: 10 },
  { KPI: 'K2', Period: october, Actual: 0.5, Target: 0.4 },
]);

/** The Data table after readings were put in and some of their figures linked. */
function linked(
  before: readonly TableGrid[],
  change: (scorecard: Scorecard) => Scorecard,
  formulas: readonly (readonly [kpi: string, field: FigureField, formula: string])[],
): TableGrid {
  const { scorecard, layout } = readTables(before);
  const mine = change(scorecard);
  const wanted = formulas.map(([kpi, field, formula]) => ({
    ...{ kpi, field, formula },
    period: OCTOBER,
  }));
  const changes = withFormulas(scorecardChanges(mine, layout), wanted, mine, layout);
  const after = applied(before, changes).find(({ name }) => name === 'BSC_Data');
  if (!after) throw new Error('There is no Data table.');
  return after;
}

const asItIs = (scorecard: Scorecard): Scorecard => scorecard;
const withReadings =
  (...readings: Reading[]) =>
  (scorecard: Scorecard): Scorecard => ({
    ...scorecard,
    readings: [...scorecard.readings, ...readings],
  });

/** "K1 Actual" for each cell with a formula. */
function formulasIn({ rows, columns, formulas }: TableGrid): Record<string, string> {
  return Object.fromEntries(
    [...(formulas ?? [])].flatMap(([row, found]) =>
      Array.from(found, ([position, formula]) => [
        `${JSON.stringify(rows[row]?.[0])} ${columns[position] ?? ''}`.replaceAll('"', ''),
        formula,
      ]),
    ),
  );
}

describe('figures that come from cells of the user', () => {
  it('have their formula in the cell of the figure, and nothing else is touched', () => {
    const after = linked([...others, data], asItIs, [['K1', 'target', 'Plan!C4']]);
    expect(formulasIn(after)).toEqual({ 'K1 Target': 'Plan!C4' });
    expect(after.rows[1]).toEqual(data.rows[1]);
    expect(after.rows[0]?.[2]).toBe(7);
  });

  it('go into rows that are added below', () => {
    const reading = { kpi: 'K3', period: OCTOBER, actual: 3 };
    const after = linked([...others, data], withReadings(reading), [['K3', 'actual', 'KPI!D7']]);
    expect(formulasIn(after)).toEqual({ 'K3 Actual': 'KPI!D7' });
    expect(after.rows).toHaveLength(3);
  });

  it('go into blank rows at the end before others are added', () => {
    const blank = { ...data, rows: [...data.rows, data.columns.map(() => null)] };
    const readings = ['K3', 'K4'].map((kpi) => ({ kpi, period: OCTOBER, actual: 3 }));
    const after = linked([...others, blank], withReadings(...readings), [
      ['K3', 'actual', 'KPI!D7'],
      ['K4', 'actual', 'KPI!D8'],
    ]);
    expect(formulasIn(after)).toEqual({ 'K3 Actual': 'KPI!D7', 'K4 Actual': 'KPI!D8' });
    expect(after.rows).toHaveLength(4);
  });

  it('go into a column that the table gets with them', () => {
    const reading = { kpi: 'K3', period: OCTOBER, forecast: 3 };
    const narrow = grid('BSC_Data', [{ KPI: 'K1', Period: october, Actual: 7, Target: 10 }]);
    const after = linked([...others, narrow], withReadings(reading), [['K3', 'forecast', 'F!A1']]);
    expect(formulasIn(after)).toEqual({ 'K3 Forecast': 'F!A1' });
  });

  it('go into the Data table of a scorecard that is made with them', () => {
    const { scorecard } = readTables([...others, data]);
    const after = linked([], () => scorecard, [['K1', 'actual', 'KPI!D8']]);
    expect(formulasIn(after)).toEqual({ 'K1 Actual': 'KPI!D8' });
  });

  it('are no change where the cell has that formula', () => {
    const formulas = new Map([[0, new Map([[2, 'KPI!D7']])]]);
    const { scorecard, layout } = readTables([...others, { ...data, formulas }]);
    const wanted = [{ kpi: 'K1', period: OCTOBER, field: 'actual', formula: 'KPI!D7' }] as const;
    const none = scorecardChanges(scorecard, layout);
    expect(withFormulas(none, wanted, scorecard, layout)).toEqual({ created: [], changed: [] });
  });

  it('leave out what has no reading', () => {
    const after = linked([...others, data], asItIs, [['K9', 'actual', 'KPI!D7']]);
    expect(formulasIn(after)).toEqual({});
  });

  it('stand with their KPI, however many are new', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 3, max: 60 })), fc.nat(4), (ids, blanks) => {
        const rows = Array.from({ length: blanks }, () => data.columns.map(() => null));
        const before = [...others, { ...data, rows: [...data.rows, ...rows] }];
        const readings = ids.map((id) => ({ kpi: `K${id}`, period: OCTOBER, actual: id }));
        const formulas = ids.map((id) => [`K${id}`, 'actual', `KPI!A${id}`] as const);
        expect(formulasIn(linked(before, withReadings(...readings), formulas))).toEqual(
          Object.fromEntries(ids.map((id) => [`K${id} Actual`, `KPI!A${id}`])),
        );
      }),
    );
  });
});
