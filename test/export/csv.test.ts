import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { csvLookOf, csvText } from '../../src/export/csv-text';
import { evaluationCsv } from '../../src/export/evaluation-csv';
import { readCsv } from '../../src/import/csv/read-csv';
import { sampleScorecard } from '../../src/library/sample/sample-scorecard';
import { evaluate } from '../../src/scorecard/evaluation/evaluate';
import { monthPeriod } from '../../src/scorecard/periods/period';
import { textsIn } from '../../src/strings/texts';

const COMMAS = { list: ',', decimal: '.' } as const;

describe('a .csv file', () => {
  it('has numbers with the decimal sign that was asked for, and a separator that is not it', () => {
    const rows = [['A', 1234.5, undefined, -0.25, 1e-7]];
    expect(csvText(rows, csvLookOf({ decimal: '.' }))).toBe('\uFEFFA,1234.5,,-0.25,0.0000001\r\n');
    expect(csvText(rows, csvLookOf({ decimal: ',' }))).toBe('\uFEFFA;1234,5;;-0,25;0,0000001\r\n');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', ' =1', '\r\n=1', '＝1', '\u0000=1'])(
    'keeps Excel from calculating %j',
    (text) => {
      const [[value = ''] = []] = parse(csvText([[text]], COMMAS), { bom: true });
      expect(value).toBe(`'${text}`);
    },
  );

  it('gives every text back as it was but for that apostrophe', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { minLength: 2, maxLength: 5 }), (texts) => {
        const [row] = parse(csvText([['first', ...texts]], COMMAS), { bom: true });
        expect(row?.slice(1).map((text) => text.replace(/^'/, ''))).toEqual(
          texts.map((text) => text.replace(/^'/, '')),
        );
      }),
    );
  });
});

describe('the evaluation of a period as a .csv file', () => {
  const scorecard = sampleScorecard();
  const evaluation = evaluate(scorecard, monthPeriod(2026, 10));
  const fileIn = (language: 'en' | 'vi', decimal: string) =>
    evaluationCsv(evaluation, {
      ...{ scorecard, language, words: textsIn(language).exporting },
      look: csvLookOf({ decimal }),
    });

  it('has a line for each KPI with the figures of the tables, and no number for what is not known', () => {
    const rows = parse<Record<string, string>>(fileIn('en', '.'), { bom: true, columns: true });
    expect(rows).toHaveLength(evaluation.kpis.length);
    expect(rows.find((row) => row['KPI ID'] === 'F1.1')).toMatchObject({
      ...{ Period: '2026-10', Perspective: 'Financial', KPI: 'Revenue', Actual: '4830' },
      ...{ Target: '5290', Status: 'Amber', Variance: '-460' },
    });
    for (const [index, { score, actual }] of evaluation.kpis.entries()) {
      expect(rows[index]?.Score).toBe(score === undefined ? '' : String(score));
      expect(rows[index]?.Actual).toBe(actual === undefined ? '' : String(actual));
    }
  });

  it('is read again by the import as the numbers that it holds', () => {
    const { sheet, separator, separators } = readCsv(
      new TextEncoder().encode(fileIn('vi', ',')),
      'Out',
    );
    expect({ separator, decimal: separators.decimal }).toEqual({ separator: ';', decimal: ',' });
    const scores = [...sheet.cells.values()].slice(1).map((row) => row.get(15)?.value);
    expect(scores).toEqual(evaluation.kpis.map(({ score }) => score));
  });
});
