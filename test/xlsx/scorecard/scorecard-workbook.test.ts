import { sampleScorecard } from '../../../src/library/sample/sample-scorecard';
import { EMPTY_SCORECARD } from '../../../src/scorecard/model/scorecard';
import { readTables } from '../../../src/tables/read-tables';
import { checkPackage } from '../../../src/xlsx/package-check/package-check';
import { readWorkbook } from '../../../src/xlsx/read-workbook';
import { scorecardWorkbook } from '../../../src/workbook/scorecard-workbook';
import { writeWorkbook } from '../../../src/xlsx/write-workbook';
import { sdkErrors } from '../sdk-validator';

async function bytesOf(scorecard: Parameters<typeof scorecardWorkbook>[0]): Promise<Uint8Array> {
  const written = await writeWorkbook(scorecardWorkbook(scorecard));
  if (!written.ok) throw new Error(written.problem.code);
  return written.bytes;
}

describe('the sample as a workbook', () => {
  const sample = sampleScorecard();
  const bytes = bytesOf(sample);

  // The file of another plan, by the same writer, is held to Microsoft 365 as well.
  it('has no error for the SDK of Office 2016', async () => {
    expect(await sdkErrors(await bytes, 'Office2016')).toEqual([]);
  });

  it('passes the checks that the SDK leaves out', async () => {
    expect(checkPackage(await bytes)).toEqual([]);
  });

  it('is read back as it was written, without a problem', async () => {
    const read = readWorkbook(await bytes);
    if (!read.ok) throw new Error(read.problem.code);
    const { scorecard, problems } = readTables(read.workbook.tables);
    expect(problems).toEqual([]);
    expect(scorecard).toEqual(sample);
  });

  it('is the same to the byte when written again', async () => {
    expect(Buffer.from(await bytesOf(sampleScorecard())).equals(await bytes)).toBe(true);
  });
});

describe('the plan of a scorecard', () => {
  const { sheets, properties } = scorecardWorkbook({
    ...EMPTY_SCORECARD,
    setup: { company: 'Orvella Pumps', currentPeriod: { grain: 'Month', ordinal: 24_321 } },
  });

  it('has the five sheets of a new scorecard, each marked with its table', () => {
    expect(sheets.map(({ name, mark }) => [name, mark])).toEqual([
      ['Setup', 'BSC_Setup'],
      ['Perspectives', 'BSC_Perspectives'],
      ['Objectives', 'BSC_Objectives'],
      ['KPIs', 'BSC_KPIs'],
      ['Data', 'BSC_Data'],
    ]);
  });

  it('names the file after the company and says the version of its tables', () => {
    expect(properties?.title).toBe('Orvella Pumps');
    expect(properties?.custom?.get('BSC_SchemaVersion')).toBe('1');
  });

  it('gives each setting its own format and choices', () => {
    const setup = sheets[0]?.tables[0];
    const settings = setup?.grid.rows.map(([setting]) => setting) ?? [];
    const lookOf = (setting: string) =>
      setup?.cellFormats?.get(settings.indexOf(setting))?.get('Value');
    expect(lookOf('Current period')?.numberFormat).toEqual({ code: 'yyyy-mm-dd' });
    expect(lookOf('Green from')?.numberFormat).toEqual({ code: '0.0%' });
    expect(lookOf('Grain')?.choices).toMatchObject({ values: expect.arrayContaining(['Month']) });
    expect(lookOf('Company')?.choices).toBeUndefined();
  });

  it('offers the IDs of another table where that table is in the workbook', () => {
    const objectives = sheets[2]?.tables[0];
    expect(objectives?.validations?.get('Perspective')).toEqual({
      table: 'BSC_Perspectives',
      column: 'ID',
    });
    // There are no units yet, so there is nothing to choose from.
    expect(objectives?.validations?.get('Unit')).toBeUndefined();
  });
});
