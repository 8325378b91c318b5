import {
  asAddresses,
  renamedColumn,
  renamedTable,
  withoutColumns,
} from '../../../../workbench/engine/tables/changed-references';
import {
  withChangedReferences,
  type ReferenceChange,
} from '../../../../workbench/engine/tables/table-formulas';
import type { TableRecord } from '../../../../workbench/engine/tables/table-record';

const CELL = { sheetId: 'sheet', row: 2, column: 9 };

/** B2:D6 with a header row and a totals row. */
const TABLE: TableRecord = {
  id: 'table',
  number: 1,
  sheetId: 'sheet',
  name: 'KPIs',
  box: { row: 1, column: 1, rows: 5, columns: 3 },
  showHeaders: true,
  columns: ['Measure', 'Actual', 'Target'].map((name) => ({ id: name, name, extras: {} })),
  extras: { totalsRow: true },
};

function changed(formula: string, change: ReferenceChange): string {
  const isTable = (name: string) => name.toLowerCase() === 'kpis';
  return withChangedReferences(formula, isTable, (reference) =>
    isTable(reference.table) ? change(reference, CELL) : undefined,
  );
}

describe('references to tables', () => {
  it('get a new name of the table, in texts of formulas only', () => {
    const change = renamedTable('Measures');
    expect(changed('=ROWS(KPIs)+SUM(kpis[Actual])&"KPIs"', change)).toBe(
      '=ROWS(Measures)+SUM(Measures[Actual])&"KPIs"',
    );
  });

  it('get a new name of a column, and leave other tables alone', () => {
    const change = renamedColumn('Actual', 'Result');
    expect(changed('=SUM(KPIs[[Actual]:[Target]])/SUM(Other[Actual])', change)).toBe(
      '=SUM(KPIs[[Result]:[Target]])/SUM(Other[Actual])',
    );
  });

  it('lead nowhere when a column is gone', () => {
    const change = withoutColumns(['Actual']);
    expect(changed('=SUM(KPIs[Actual])+SUM(KPIs[Target])', change)).toBe(
      '=SUM(#REF!)+SUM(KPIs[Target])',
    );
  });

  it.each([
    ['=SUM(KPIs[Actual])', "=SUM('My sheet'!$C$3:$C$5)"],
    ['=ROWS(KPIs)', "=ROWS('My sheet'!$B$3:$D$5)"],
    ['=KPIs[[#Headers],[Target]]', "='My sheet'!$D$2"],
    ['=KPIs[[#Totals],[Target]]', "='My sheet'!$D$6"],
    ['=ROWS(KPIs[#All])', "=ROWS('My sheet'!$B$2:$D$6)"],
    ['=KPIs[[#This Row],[Actual]]*2', "='My sheet'!$C3*2"],
    ['=SUM(KPIs[Nothing])', '=SUM(#REF!)'],
  ])('become addresses: %s', (formula, expected) => {
    expect(changed(formula, asAddresses(TABLE, 'My sheet'))).toBe(expected);
  });
});
