import { sampleScorecard } from '../../src/library/sample/sample-scorecard';
import { readWorkbook, hasNoScorecard } from '../../src/excel/read-workbook';
import { runExcel } from '../../src/excel/run-excel';
import { scorecardWorkbook } from '../../src/workbook/scorecard-workbook';
import { writeWorkbook } from '../../src/xlsx/write-workbook';
import { readTables } from '../../src/tables/read-tables';
import { writeTables } from '../../src/tables/write-tables';
import { openBook } from './open-book';

async function sampleFile(): Promise<Uint8Array> {
  const written = await writeWorkbook(scorecardWorkbook(sampleScorecard()));
  if (!written.ok) throw new Error(JSON.stringify(written));
  return written.bytes;
}

async function read() {
  const result = await runExcel(readWorkbook);
  if (!result.ok) throw new Error(JSON.stringify(result.fault));
  return result.value;
}

describe('reading the open workbook', () => {
  let file: Uint8Array;
  beforeAll(async () => {
    file = await sampleFile();
  });

  it('gives the sample as it was written, in two syncs', async () => {
    const { host } = openBook({ book: file });
    const before = host.traffic.syncs;
    const { scorecard, problems } = await read();
    expect(host.traffic.syncs - before).toBe(2);
    const expected = readTables(writeTables(sampleScorecard()));
    expect(problems).toEqual(expected.problems);
    expect(scorecard).toEqual(expected.scorecard);
    expect(host.unsupported).toEqual([]);
    expect(host.hostFaults).toEqual([]);
  });

  it('finds no scorecard in a new workbook', async () => {
    openBook();
    const found = await read();
    expect(hasNoScorecard(found)).toBe(true);
    expect(found.sheets).toEqual([{ name: 'Sheet1', isProtected: false }]);
  });

  it('finds tables under other names on other sheets, by the mark of the sheet', async () => {
    openBook({ book: file });
    await Excel.run(async (context) => {
      context.workbook.tables.getItem('BSC_KPIs').name = 'Table7';
      context.workbook.worksheets.getItem('KPIs').name = 'Chỉ tiêu';
      await context.sync();
    });
    const { scorecard, layout } = await read();
    expect(scorecard).toEqual(readTables(writeTables(sampleScorecard())).scorecard);
    expect(layout.tables.get('BSC_KPIs')?.grid).toMatchObject({
      name: 'Table7',
      sheet: 'Chỉ tiêu',
    });
  });
});
