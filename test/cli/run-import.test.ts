import { readFileSync } from 'node:fs';
import type { ImportReport } from '../../src/cli/import-report';
import type { SheetPlan } from '../../src/workbook/workbook-plan';
import { checkPackage } from '../../src/xlsx/package-check/package-check';
import { machineWorksDates } from '../import/corpus/seen/machine-works-dates';
import { writeBook } from '../import/corpus/write-book';
import { scratchFolder } from './scratch-folder';
import { watchedRun } from './watched-run';

const folder = scratchFolder();

const SALES = [
  'KPI;Perspektive;Jan 2026 Ist;Jan 2026 Plan;Feb 2026 Ist;Feb 2026 Plan',
  'Umsatz;Finanzen;1.250,5;1.200;1.300,5;1.250',
  'Reklamationsquote;Kunden;2,5 %;2,0 %;1,5 %;2,0 %',
].join('\r\n');

function sales(name: string): string {
  return folder.put(name, SALES);
}

async function reportOf(...words: readonly string[]): Promise<ImportReport> {
  const { exit, printed, told } = await watchedRun(['import', ...words, '--json']);
  expect({ exit, told }).toEqual({ exit: 0, told: [] });
  return JSON.parse(printed.join('\n')) as ImportReport;
}

/** The proposal of a file after a change to it, as a file. */
async function planFile(
  file: string,
  name: string,
  change: (plan: ImportReport) => object,
): Promise<string> {
  return folder.put(name, JSON.stringify(change(await reportOf(file))));
}

describe('bsc import --json', () => {
  it('prints regions, KPIs and problems, rows counted from 1, and nothing else', async () => {
    const report = await reportOf(sales('plain.csv'));
    expect(Object.keys(report)).toEqual(['regions', 'kpis', 'problems']);
    const [region] = report.regions;
    expect(region).toMatchObject({
      ...{ sheet: 'plain', range: 'A1:F3', orientation: 'rows', headerRows: [1] },
      ...{ firstDataRow: 2, lastDataRow: 3 },
    });
    expect(region?.columns[0]).toEqual({
      ...{ column: 'A', header: 'KPI', role: 'kpi' },
      ...{ confidence: expect.any(Number), reason: 'The heading says so: “KPI”.' },
    });
    expect(region?.columns[5]).toMatchObject({
      role: 'value',
      measure: 'target',
      period: '2026-02',
    });
    expect(region?.rows).toEqual([
      { row: 2, role: 'kpi', confidence: expect.any(Number) },
      { row: 3, role: 'kpi', confidence: expect.any(Number) },
    ]);
    expect(report.kpis[1]).toMatchObject({
      ...{ name: 'Reklamationsquote', direction: 'lower' },
      source: { sheet: 'plain', cell: 'plain!A3', row: 3, name: 'Reklamationsquote' },
    });
    expect(report.kpis[1]?.readings[0]).toEqual({
      ...{ period: '2026-01', measure: 'actual', value: 0.025, cell: 'plain!C3' },
    });
  });

  it('says as data, too, that there is nothing', async () => {
    const file = folder.put('prose.csv', 'Dear all\nnothing to see');
    const { exit, printed, told } = await watchedRun(['import', file, '--json']);
    expect({ exit, told: told.length }).toEqual({ exit: 1, told: 1 });
    expect(JSON.parse(printed[0] ?? '')).toMatchObject({
      ...{ regions: [], kpis: [], problems: [{ code: 'nothing-found' }] },
    });
  });
});

it('tells of each table and column what was found, how sure and why, and that nothing is written', async () => {
  const { exit, printed, told } = await watchedRun(['import', sales('told.csv')]);
  expect({ exit, told }).toEqual({ exit: 0, told: [] });
  const text = printed.join('\n');
  expect(text).toContain('Found 1 table with 2 KPIs.');
  expect(text).toMatch(/D +Jan 2026 Plan +Target 2026-01 +High +The heading/);
  expect(text).toContain('As a new scorecard: 2 new KPIs');
  expect(text).toContain('Read as utf-8, values separated by ;, decimals after ,.');
  expect(text).toContain('Nothing was written.');
});

it('speaks Vietnamese of Vietnamese sheets', async () => {
  const text =
    'Chỉ tiêu,Thực hiện 10/2026,Kế hoạch 10/2026\nDoanh thu thuần,120,100\nTỷ lệ nghỉ việc,2%,3%';
  const { printed } = await watchedRun(['import', folder.put('thang10.csv', text)]);
  expect(printed.join('\n')).toContain('Tìm thấy 1 bảng với 2 KPI.');
});

describe('bsc import --out', () => {
  it('writes a scorecard whose figures are those of the sheet, and leaves the sheet as it is', async () => {
    const file = folder.put('works.xlsx', await writeBook(machineWorksDates));
    const before = readFileSync(file);
    const report = await reportOf(file);
    const out = folder.at('works scorecard.xlsx');
    const { exit, printed } = await watchedRun(['import', file, '--out', out]);
    expect({ exit, last: printed.at(-1) }).toEqual({
      exit: 0,
      last: expect.stringContaining(`The scorecard is in ${out}. It holds copies of the values`),
    });
    expect(readFileSync(file).equals(before)).toBe(true);
    expect(checkPackage(readFileSync(out))).toEqual([]);
    const status = await watchedRun(['status', out, '--period', '2026-03', '--json']);
    const { kpis } = JSON.parse(status.printed[0] ?? '') as {
      kpis: { name: string; actual: number | null; target: number | null }[];
    };
    const figure = (kpi: ImportReport['kpis'][number], wanted: string): number | null =>
      kpi.readings.find(({ period, measure }) => period === '2026-03' && measure === wanted)
        ?.value ?? null;
    expect(kpis.map(({ name, actual, target }) => ({ name, actual, target }))).toEqual(
      report.kpis.map((kpi) => ({
        ...{ name: kpi.name, actual: figure(kpi, 'actual'), target: figure(kpi, 'target') },
      })),
    );
    expect(kpis.filter(({ actual }) => actual !== null).length).toBeGreaterThan(5);
  });

  it('puts nothing into the results but the data when these are asked for', async () => {
    const out = folder.at('data.xlsx');
    const words = ['import', sales('data.csv'), '--json', '--out', out];
    const { exit, printed, told } = await watchedRun(words);
    expect({ exit, printed: printed.length }).toEqual({ exit: 0, printed: 1 });
    expect(told.at(-1)).toContain(`The scorecard is in ${out}`);
  });

  it('never writes over the source, the plan or another file', async () => {
    const file = folder.put('source.xlsx', 'x');
    expect(await watchedRun(['import', file, '--out', file, '--force'])).toMatchObject({
      ...{ exit: 2, told: [expect.stringContaining(`the place of ${file} itself`)] },
    });
    const other = folder.put('other.xlsx', 'x');
    const { exit, told } = await watchedRun(['import', sales('over.csv'), '--out', other]);
    expect({ exit, told }).toEqual({ exit: 1, told: [expect.stringContaining('exists already')] });
  });
});

describe('bsc import --plan', () => {
  it('proposes the same again with a plan that nobody changed', async () => {
    const file = sales('same.csv');
    const plan = await planFile(file, 'same.json', (same) => same);
    expect(await reportOf(file, '--plan', plan)).toEqual(await reportOf(file));
  });

  it('takes what was changed of columns, rows and KPIs, and a plan of that plan', async () => {
    const file = sales('changed.csv');
    const plan = await planFile(file, 'changed.json', ({ regions, kpis, problems }) => ({
      problems,
      regions: regions.map((region) => ({
        ...region,
        columns: region.columns.map((column) =>
          column.column === 'F' ? { ...column, measure: 'forecast' } : column,
        ),
      })),
      kpis: kpis.map((kpi, index) =>
        index === 0
          ? { ...kpi, name: 'Net sales', owner: 'Lan', direction: 'target', aggregation: 'max' }
          : kpi,
      ),
    }));
    const changed = await reportOf(file, '--plan', plan);
    expect(changed.kpis[0]).toMatchObject({
      ...{ name: 'Net sales', owner: 'Lan', direction: 'target', aggregation: 'max' },
    });
    expect(changed.kpis[0]?.readings.map(({ measure }) => measure).sort()).toEqual([
      ...['actual', 'actual', 'forecast', 'target'],
    ]);
    const again = folder.put('again.json', JSON.stringify(changed));
    expect(await reportOf(file, '--plan', again)).toEqual(changed);
  });

  it('leaves out what the plan leaves out', async () => {
    const file = sales('less.csv');
    const plan = await planFile(file, 'less.json', (all) => ({ ...all, kpis: all.kpis.slice(1) }));
    const { kpis } = await reportOf(file, '--plan', plan);
    expect(kpis.map(({ name }) => name)).toEqual(['Reklamationsquote']);
  });

  it.each([
    ['no JSON', () => '{', 'at JSON'],
    [
      'a word that is no role',
      (text: string) => text.replace('"role":"kpi"', '"role":"KPIs"'),
      'at regions[0].columns[0].role',
    ],
    [
      'a period that is none',
      (text: string) => text.replace('"2026-01"', '"Januar"'),
      'at regions[0].columns[2].period',
    ],
    [
      'a column that is not there',
      (text: string) => text.replace('"column":"F"', '"column":"Z"'),
      'regions[0].columns[5] of the plan, Z, is not',
    ],
    [
      'a KPI that is not there',
      (text: string) => text.replace('"cell":"refused!A3"', '"cell":"refused!A9"'),
      'kpis[1] of the plan, Reklamationsquote, is not',
    ],
    [
      'another figure',
      (text: string) => text.replace('1250.5', '9999'),
      'kpis[0].readings of the plan differs',
    ],
    [
      'a threshold that the sheet does not have',
      (text: string) => text.replace('"readings":', '"green":7,"readings":'),
      'kpis[0].green of the plan differs',
    ],
    [
      'another table',
      (text: string) => text.replace('"range":"A1:F3"', '"range":"A1:F9"'),
      'None of the 1 tables of the plan',
    ],
    ['corrections of no sheet', () => '[{"sheet":"Gone"}]', '[0].sheet of the plan, Gone, is not'],
  ])('refuses %s, and says where', async (_, change, expected) => {
    const file = sales('refused.csv');
    const text = JSON.stringify(await reportOf(file));
    const plan = folder.put('refused.json', change(text));
    const { exit, printed, told } = await watchedRun(['import', file, '--plan', plan]);
    expect({ exit, printed }).toEqual({ exit: 1, printed: [] });
    expect(told).toEqual([expect.stringContaining(expected)]);
  });

  it('takes corrections alone, and says when there is no plan', async () => {
    const file = sales('alone.csv');
    const corrections = [{ sheet: 'alone', kpis: { Umsatz: { perspective: 'Money' } } }];
    const plan = folder.put('alone.json', JSON.stringify(corrections));
    expect((await reportOf(file, '--plan', plan)).kpis[0]?.perspective).toBe('Money');
    const missing = await watchedRun(['import', file, '--plan', folder.at('missing.json')]);
    expect(missing).toMatchObject({ exit: 1, told: [expect.stringContaining('missing.json')] });
  });
});

describe('bsc import of what cannot be imported', () => {
  it.each([
    ['an empty file', 'empty.csv', new Uint8Array(), 'empty'],
    ['a damaged workbook', 'damaged.xlsx', 'PK\u0003\u0004 and no more', 'damaged'],
    ['a text under the name of a workbook', 'text.xlsx', 'KPI,Actual', 'text'],
    ['a page of the web', 'page.csv', '<!DOCTYPE html><html></html>', 'web page'],
    ['zeros', 'zeros.csv', new Uint8Array(400), 'No list of KPIs'],
    ['blank lines', 'blank.csv', '\n;;;\n', 'No list of KPIs'],
  ])('ends %s with one sentence and 1', async (_, name, content, expected) => {
    const { exit, told } = await watchedRun(['import', folder.put(name, content)]);
    expect({ exit, told }).toEqual({ exit: 1, told: [expect.stringContaining(expected)] });
  });

  it('names the sheets when there is none of the name', async () => {
    const file = folder.put('names.xlsx', await writeBook(machineWorksDates));
    const { exit, told } = await watchedRun(['import', file, '--sheet', 'KPIs 2031']);
    const [sheet] = machineWorksDates.sheets as readonly Pick<SheetPlan, 'name'>[];
    expect({ exit, told }).toEqual({
      exit: 2,
      told: [expect.stringContaining(`There is no sheet KPIs 2031. Choose one of: ${sheet?.name}`)],
    });
  });

  it('says of the sheets of a scorecard alone that there is nothing of one’s own', async () => {
    const file = await folder.putWorkbook('scorecard.xlsx', {
      BSC_KPIs: [{ ID: 'K1', KPI: 'Revenue' }],
    });
    const { exit, told } = await watchedRun(['import', file]);
    expect({ exit, told }).toEqual({
      exit: 1,
      told: [expect.stringContaining('no sheet of your')],
    });
  });
});
