import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import type { CellValue, TableGrid } from '../../src/tables/table-grid';
import { checkPackage } from '../../src/xlsx/package-check/package-check';
import { readWorkbook } from '../../src/xlsx/read-workbook';
import type { WorkbookPlan } from '../../src/workbook/workbook-plan';
import { writeTables } from '../../src/xlsx/write-tables';
import { writeWorkbook } from '../../src/xlsx/write-workbook';
import { anyCharacter } from '../arbitraries/any-character';
import { atAnotherTime } from './at-another-time';
import { sdkErrors, type OfficeVersion } from './sdk-validator';
import { SAMPLE_PLAN } from './sample-plan';

async function written(plan: WorkbookPlan): Promise<Uint8Array> {
  const result = await writeWorkbook(plan);
  if (!result.ok) throw new Error(result.problem.code);
  return result.bytes;
}

/** The plan that most tests look at, written once. */
const sampleFile = written(SAMPLE_PLAN);

async function partText(part: string): Promise<string> {
  const bytes = unzipSync(await sampleFile)[part];
  if (bytes === undefined) throw new Error(`no ${part}`);
  return strFromU8(bytes);
}

function grid(values: readonly CellValue[], columns = ['Value']): TableGrid {
  return { name: 'T', sheet: 'S', top: 0, left: 0, columns, rows: values.map((value) => [value]) };
}

async function roundTrip(table: TableGrid): Promise<TableGrid | undefined> {
  const result = await writeTables([{ grid: table }]);
  if (!result.ok) throw new Error(result.problem.code);
  const read = readWorkbook(result.bytes);
  if (!read.ok) throw new Error(read.problem.code);
  return read.workbook.tables[0];
}

describe('a written workbook', () => {
  // The strictest about what is younger than itself, and the one that knows and checks most.
  it.each<OfficeVersion>(['Office2016', 'Microsoft365'])(
    'has no error for the Open XML SDK of %s',
    async (version) => {
      expect(await sdkErrors(await sampleFile, version)).toEqual([]);
    },
    60_000,
  );

  it('passes our own checks but for the custom function that was asked for', async () => {
    const checks = checkPackage(await sampleFile).map(({ check }) => check);
    expect(checks).toEqual(['custom-function']);
  });

  it('gives back the tables, names and properties of the plan when read', async () => {
    const read = readWorkbook(await sampleFile);
    const tables = SAMPLE_PLAN.sheets.flatMap((sheet) => sheet.tables.map((table) => table.grid));
    expect(read).toMatchObject({ ok: true, workbook: { tables } });
    if (!read.ok) return;
    expect(read.workbook.properties).toEqual(new Map([['BSC_SchemaVersion', '1']]));
    const names = read.workbook.definedNames;
    expect(names.filter(({ name }) => name !== '_xlnm.Print_Titles')).toEqual([
      { name: 'BSC_Sheet', refersTo: '"KPIs"', sheet: 'KPIs' },
      { name: 'Choices_BSC_KPIs_ID', refersTo: 'BSC_KPIs[ID]' },
    ]);
  });

  it('has the same bytes for the same plan at another time', async () => {
    const first = await sampleFile;
    const second = await atAnotherTime(() => written(SAMPLE_PLAN));
    expect(Buffer.from(second).equals(Buffer.from(first))).toBe(true);
  });

  it('does not make Excel calculate on opening', async () => {
    const workbook = await partText('xl/workbook.xml');
    expect(workbook).toContain('<calcPr calcId="191029"/>');
    expect(workbook).not.toContain('fullCalcOnLoad');
  });

  it('freezes the headings, colours the tab and offers choices', async () => {
    const kpis = await partText('xl/worksheets/sheet1.xml');
    expect(kpis).toContain('<tabColor rgb="FF1F6F8B"/>');
    expect(kpis).toContain('ySplit="1"');
    expect(kpis).toContain(
      '<formula1>&quot;higher,lower,the &quot;&quot;range&quot;&quot;&quot;</formula1>',
    );
    expect(await partText('xl/worksheets/sheet2.xml')).toContain(
      '<formula1>Choices_BSC_KPIs_ID</formula1>',
    );
    expect(await partText('xl/worksheets/sheet2.xml')).toContain('ySplit="3"');
  });

  it('formats dates, percentages and own codes by column', async () => {
    const styles = await partText('xl/styles.xml');
    for (const code of ['yyyy-mm-dd', '0.0%', '0.000'])
      expect(styles).toContain(`formatCode="${code}"`);
    expect(await partText('xl/worksheets/sheet2.xml')).toMatch(/<c r="C4" s="[1-9]"><v>46326<\/v>/);
  });

  it('names title, author and moment, and nothing of this machine', async () => {
    const core = await partText('docProps/core.xml');
    expect(core).toContain('<dc:title>Scorecard &lt;2026&gt;</dc:title>');
    expect(core).toContain('>2026-10-31T08:00:00Z<');
  });
});

describe('what is written and read back', () => {
  it.each([
    '=1+1',
    '+cmd|x',
    '-2',
    '@SUM(A1)',
    "'quoted",
    '_x0041_',
    '_x005F_',
    '_x_x0041__',
    'bell\u0007',
    'nul\u0000',
    'line\nfeed',
    'carriage\r\nreturn',
    'tab\t',
    ' spaces ',
    '',
    'half \ud83d',
    '\ude00 other half',
    '😀 whole',
    'שלום مرحبا',
    'e\u0301 combined',
    '\uFDD00041',
    '\uFFFF',
    '<a>&amp;"',
    ']]>',
    '__proto__',
    'x'.repeat(32_767),
  ])('keeps the text %j as text', async (text) => {
    expect((await roundTrip(grid([text, 1])))?.rows).toEqual([[text], [1]]);
  });

  it.each([0, 1e-308, 5e-324, 1e308, Number.MAX_VALUE, 0.1 + 0.2, -1 / 3, 46_326.5, 2 ** 53 - 1])(
    'keeps the number %d',
    async (number) => {
      expect((await roundTrip(grid([number])))?.rows).toEqual([[number]]);
    },
  );

  it('writes the negative zero, which Excel does not have, as zero', async () => {
    expect((await roundTrip(grid([-0])))?.rows[0]?.[0]).toBe(0);
  });

  it('keeps the errors the format knows and stores younger ones as #VALUE!, as Excel does', async () => {
    const table = await roundTrip(grid([{ error: '#DIV/0!' }, { error: '#SPILL!' }]));
    expect(table?.rows).toEqual([[{ error: '#DIV/0!' }], [{ error: '#VALUE!' }]]);
  });

  it.each([
    'Line\nbreak',
    'Tab\tstop',
    ' edge ',
    '_x0041_',
    '"<&>"',
    '[#This Row]',
    "it's",
    'Doanh thu',
  ])('keeps the heading %j', async (heading) => {
    expect((await roundTrip(grid([1], [heading])))?.columns).toEqual([heading]);
  });

  it('loses nothing of any table', async () => {
    const value = fc.oneof(
      fc.string({ unit: anyCharacter, maxLength: 40 }),
      fc.string({ unit: fc.constantFrom('_', 'x', '0', '4', '\ud800', '\r', '\uFDD0', 'a') }),
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
      fc.boolean(),
      fc.constant(null),
    );
    const rows = fc.array(fc.tuple(fc.constant('key'), value, value), {
      minLength: 1,
      maxLength: 20,
    });
    const property = fc.asyncProperty(rows, fc.nat(20), fc.nat(20), async (cells, top, left) => {
      const columns = ['Key', 'One', 'Two'];
      const table = { name: 'T', sheet: 'S', top, left, columns, rows: cells };
      expect(await roundTrip(table)).toEqual(table);
    });
    await fc.assert(property, { numRuns: 40 });
  }, 60_000);
});

describe('a plan that Excel could not open', () => {
  const sheet = (...tables: TableGrid[]) => ({
    sheets: [{ name: 'S', tables: tables.map((table) => ({ grid: table })) }],
  });
  const named = (name: string, top = 0) => ({ ...grid([1]), name, top });

  it.each([
    ['a text too long for a cell', sheet(grid(['x'.repeat(32_768)])), 'text-too-long'],
    ['a heading too long', sheet(grid([1], ['x'.repeat(256)])), 'text-too-long'],
    ['a number that is none', sheet(grid([NaN])), 'number-not-finite'],
    [
      'a formula too long',
      sheet({ ...grid([1]), formulas: new Map([[0, new Map([[0, 'A'.repeat(8_193)]])]]) }),
      'formula-too-long',
    ],
    ['a sheet name with a colon', { sheets: [{ name: 'a:b', tables: [] }] }, 'sheet-name-invalid'],
    [
      'a sheet name too long',
      { sheets: [{ name: 'x'.repeat(32), tables: [] }] },
      'sheet-name-invalid',
    ],
    [
      'two sheets of one name',
      { sheets: ['Data', 'DATA'].map((name) => ({ name, tables: [] })) },
      'sheet-name-taken',
    ],
    ['a table named like a cell', sheet(named('AB12')), 'table-name-invalid'],
    ['two tables of one name', sheet(named('T'), named('t', 9)), 'table-name-taken'],
    ['a blank heading', sheet(grid([1], [''])), 'heading-empty'],
    ['a heading twice', sheet({ ...grid([]), columns: ['A', 'a'] }), 'heading-taken'],
    ['a row too short', sheet({ ...grid([1]), columns: ['A', 'B'] }), 'row-length-wrong'],
    ['a table below the last row', sheet(named('T', 1_048_575)), 'sheet-too-small'],
    ['tables one over the other', sheet(named('T'), named('U', 1)), 'tables-overlap'],
  ])('is refused for %s', async (_what, plan, code) => {
    expect(await writeWorkbook(plan)).toMatchObject({ ok: false, problem: { code } });
  });

  it.each([
    ['a comma inside a choice', { values: ['a,b'] }, 'list-too-long'],
    ['too many choices', { values: Array.from({ length: 99 }, () => 'abc') }, 'list-too-long'],
    ['choices from an unknown column', { table: 'T', column: 'Nowhere' }, 'list-column-unknown'],
  ])('is refused for %s', async (_what, choices, code) => {
    const table = { grid: grid([1]), validations: new Map([['Value', choices]]) };
    const result = await writeWorkbook({ sheets: [{ name: 'S', tables: [table] }] });
    expect(result).toMatchObject({ ok: false, problem: { code } });
  });

  it('names the cell of the text that is too long', async () => {
    const result = await writeTables([{ grid: grid(['fine', 'x'.repeat(40_000)]) }]);
    expect(result).toMatchObject({
      problem: { place: { table: 'T', row: 3, cell: 'S!A3' }, data: { length: 40_000 } },
    });
  });
});
