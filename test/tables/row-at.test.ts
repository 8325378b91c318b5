import { sampleScorecard } from '../../src/library/sample/sample-scorecard';
import { readTables } from '../../src/tables/read-tables';
import { rowAt } from '../../src/tables/row-at';
import { writeTables } from '../../src/tables/write-tables';

const { layout, scorecard } = readTables(writeTables(sampleScorecard()));
const [first, second] = scorecard.kpis;

describe('the row at an address', () => {
  const at = (address: string, sheet = 'KPIs') => rowAt({ sheet, address }, layout);

  it.each(['A2', '$C$2', 'C2:F9', 'A1:B2', '2:2', 'ZZ7,B2'])('%s is the first KPI', (address) => {
    expect(at(address)).toEqual({ table: 'BSC_KPIs', id: first?.id, row: first });
  });

  it.each(['A1', 'A:A', 'A1000', 'ZZ2', '1:1', '', 'nonsense', '0:0'])(
    'there is none at %j',
    (address) => {
      expect(at(address)).toBeUndefined();
    },
  );

  it('is that of the sheet asked for', () => {
    expect(at('B3')?.id).toBe(second?.id);
    expect(at('B3', 'Objectives')).toMatchObject({ table: 'BSC_Objectives' });
    expect(at('B3', 'Sheet1')).toBeUndefined();
  });

  it('of data is told by KPI and period', () => {
    const [reading] = scorecard.readings;
    expect(at('C2', 'Data')).toMatchObject({
      table: 'BSC_Data',
      id: expect.stringMatching(/^\S+, \d{4}-\d{2}$/),
      row: { kpi: reading?.kpi },
    });
  });
});
