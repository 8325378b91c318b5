import { readTables } from '../../../src/tables/read-tables';
import { workbook, type TestTables } from '../workbook';

function problemsOf(tables: TestTables) {
  return readTables(workbook(tables)).problems.map(({ code, place, data }) => [
    code,
    place.cell,
    data,
  ]);
}

describe('a name where an ID should be', () => {
  it('is told with the ID: KPI, objective, perspective and unit', () => {
    expect(
      problemsOf({
        BSC_Units: [{ ID: 'SA', Unit: 'Sales' }],
        BSC_Objectives: [{ ID: 'F1', Objective: 'Grow', Perspective: 'financial', Unit: 'Sales' }],
        BSC_KPIs: [{ ID: 'K1', KPI: 'Revenue', Objective: 'Grow' }],
        BSC_Data: [{ KPI: 'Revenue', Period: '2026-10', Actual: 1 }],
      }),
    ).toEqual([
      ['name-for-id', 'Objectives!C2', { value: 'financial', target: 'BSC_Perspectives', id: 'F' }],
      ['name-for-id', 'Objectives!D2', { value: 'Sales', target: 'BSC_Units', id: 'SA' }],
      ['name-for-id', 'KPIs!C2', { value: 'Grow', target: 'BSC_Objectives', id: 'F1' }],
      ['name-for-id', 'Data!A2', { value: 'Revenue', target: 'BSC_KPIs', id: 'K1' }],
    ]);
  });

  it('is unknown where two rows share it', () => {
    expect(
      problemsOf({
        BSC_KPIs: [
          { ID: 'K1', KPI: 'Revenue', Objective: 'F1' },
          { ID: 'K2', KPI: 'Revenue', Objective: 'F1' },
        ],
        BSC_Data: [{ KPI: 'Revenue', Period: '2026-10', Actual: 1 }],
      }),
    ).toEqual([['unknown-reference', 'Data!A2', { value: 'Revenue', target: 'BSC_KPIs' }]]);
  });
});
