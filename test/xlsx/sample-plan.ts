import type { TableGrid } from '../../src/tables/table-grid';
import type { WorkbookPlan } from '../../src/workbook/workbook-plan';

const KPIS: TableGrid = {
  name: 'BSC_KPIs',
  sheet: 'KPIs',
  top: 0,
  left: 0,
  columns: ['ID', 'KPI', 'Objective', 'Direction'],
  rows: [
    ['F1', '=1+1 is text', 'Grow', 'higher'],
    ['F2', 'Scrap <rate> & "cost"', 'Save', 'lower'],
  ],
};

const DATA: TableGrid = {
  name: 'BSC_Data',
  sheet: 'Data entry',
  top: 2,
  left: 1,
  columns: ['KPI', 'Period', 'Actual', 'Target', 'Status'],
  rows: [
    ['F1', 46_326, 7, 10, 'Red'],
    ['F2', 46_326, 0.031, 0.03, { error: '#N/A' }],
  ],
  formulas: new Map([
    [0, new Map([[4, 'IF(D4="","No data",_xldudf_BSC_STATUS(D4,E4))']])],
    [1, new Map([[2, "'Data entry'!D4/200"]])],
  ]),
};

const EMPTY: TableGrid = { ...KPIS, name: 'BSC_Units', sheet: 'Units', columns: ['ID'], rows: [] };

/** A plan that uses everything the port offers: formats, widths, formulas, both kinds of choices, marks, properties. */
export const SAMPLE_PLAN: WorkbookPlan = {
  sheets: [
    {
      name: 'KPIs',
      tabColour: '1F6F8B',
      mark: 'KPIs',
      tables: [
        {
          grid: KPIS,
          columnFormats: new Map([['KPI', { width: 30, wrap: true }]]),
          validations: new Map([['Direction', { values: ['higher', 'lower', 'the "range"'] }]]),
        },
      ],
    },
    {
      name: 'Data entry',
      tables: [
        {
          grid: DATA,
          columnFormats: new Map([
            ['Period', { numberFormat: 'date' as const, width: 12 }],
            ['Actual', { numberFormat: 'percent' as const }],
            ['Target', { numberFormat: { code: '0.000' } }],
          ]),
          validations: new Map([['KPI', { table: 'BSC_KPIs', column: 'ID' }]]),
        },
      ],
    },
    { name: 'Units', tables: [{ grid: EMPTY }] },
  ],
  properties: {
    title: 'Scorecard <2026>',
    author: 'BSC',
    created: '2026-10-31T08:00:00Z',
    custom: new Map([['BSC_SchemaVersion', '1']]),
  },
};
