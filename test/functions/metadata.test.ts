import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as functions from '../../src/functions/functions';
import { PARAMETERS } from '../../src/functions/parameters';
import { generate } from './metadata';

/** Every function with its arguments in order, as agreed; a released id is never renamed. */
const AGREED: Readonly<Record<string, string>> = {
  ACHIEVEMENT: 'actual, target, [direction], [baseline]',
  'ACHIEVEMENT.RANGE': 'actual, low, high',
  STATUS: 'actual, target, [direction], [green], [amber], [baseline]',
  'STATUS.VALUES': 'actual, greenFrom, amberFrom, [direction]',
  'STATUS.POINTS': 'actual, target, amberPoints, [direction], [greenPoints]',
  'STATUS.RANGE': 'actual, low, high, [amberMargin]',
  RAG: 'achievement, [green], [amber]',
  SYMBOL: 'status',
  SCORE: 'achievement, [green], [amber], [scaleGreen], [scaleAmber], [cap], [floor]',
  'SCORE.VALUES':
    'actual, greenFrom, amberFrom, [target], [direction], [scaleGreen], [scaleAmber], [cap], [floor]',
  SCALE: 'value, worst, best, [clamp]',
  VARIANCE: 'actual, target, [direction]',
  'VARIANCE.PCT': 'actual, target, [direction]',
  FAVOURABLE: 'actual, target, [direction], [materialityAmount], [materialityPercent]',
  ROLLUP: 'scores, [weights], [missing], [minimumCoverage]',
  'ROLLUP.STATUS': 'statuses, [weights], [rule]',
  COVERAGE: 'scores, [weights]',
  CONTRIBUTION: 'scoresNow, scoresBefore, [weightsNow], [weightsBefore], [missing]',
  WEIGHTS: 'weights',
  RATIO: 'numerators, denominators',
  YTD: 'values, periods, asOf, [aggregation], [fiscalStartMonth], [denominators]',
  ROLLING: 'values, n, [aggregation], [denominators]',
  TREND: 'values, [direction], [tolerance], [targetOrLow], [high], [basis]',
  FORECAST: 'values, totalPeriods, [aggregation], [method], [priorYear], [denominators]',
  REQUIRED: 'ytd, fullYearTarget, periodsLeft',
  EXPECTED: 'start, end, asOf, [from], [to]',
  EXPLAIN: 'actual, target, [direction], [green], [amber], [baseline], [language]',
  SCORECARD:
    'kpis, data, period, [setup], [objectives], [measures], [perspectives], [units], [unit]',
};

interface Named {
  readonly name: string;
  readonly optional?: boolean;
}

const listed = (parameters: readonly Named[]) =>
  parameters.map(({ name, optional }) => (optional ? `[${name}]` : name)).join(', ');

describe('The metadata of the functions', () => {
  it('hold every agreed function and no other, without an error of the generator', async () => {
    const { functions: made, errors } = await generate();
    expect(errors).toEqual([]);
    expect(made.map(({ id }) => id).sort()).toEqual(Object.keys(AGREED).sort());
  });

  it('give the arguments in the agreed order, optional as agreed', async () => {
    const { functions: made } = await generate();
    const found = Object.fromEntries(made.map(({ id, parameters }) => [id, listed(parameters)]));
    expect(found).toEqual(AGREED);
  });

  it('agree with the declared parameters that read the arguments', () => {
    const declared = Object.entries({ ...PARAMETERS.eachCell, ...PARAMETERS.wholeCall });
    const found = Object.fromEntries(declared.map(([id, list]) => [id, listed(list)]));
    expect(found).toEqual(AGREED);
  });

  it('belong to functions of the entry file', async () => {
    const { names } = await generate();
    for (const [id, name] of names) {
      expect([id, typeof (functions as Record<string, unknown>)[name]]).toEqual([id, 'function']);
    }
    expect(new Set(names.values()).size).toBe(names.size);
  });

  it('have ids that Excel accepts and that are no cell', async () => {
    for (const { id, name } of (await generate()).functions) {
      expect(id).toMatch(/^[A-Z][A-Z0-9._]{2,}$/);
      expect(id).not.toMatch(/^[A-Z]{1,3}[0-9]+$|^R[0-9]*C[0-9]*$/);
      expect(name).toBe(id);
    }
  });

  it('describe every function and every argument', async () => {
    for (const { id, description = '', parameters } of (await generate()).functions) {
      expect([id, description]).toEqual([id, expect.stringMatching(/^[A-Z].{20,}/s)]);
      for (const parameter of parameters) {
        expect([id, parameter.name, parameter.description]).toEqual([
          id,
          parameter.name,
          expect.stringMatching(/.{10,}/),
        ]);
      }
    }
  });

  it('take cells and ranges of any content, and give ranges', async () => {
    for (const { parameters, result } of (await generate()).functions) {
      expect(result.dimensionality).toBe('matrix');
      for (const { dimensionality, type } of parameters) {
        expect([dimensionality, type]).toEqual(['matrix', 'any']);
      }
    }
  });

  it('point to the help page of each function', async () => {
    for (const { id, helpUrl } of (await generate()).functions) {
      expect(helpUrl).toBe(`https://localhost:3000/help/functions/${id.toLowerCase()}.html`);
    }
  });

  it('stand in the namespace BSC of the manifest', () => {
    const manifest = readFileSync(join(process.cwd(), 'manifest.xml'), 'utf8');
    const resource = /<Namespace resid="([^"]+)"/.exec(manifest)?.[1] ?? '';
    expect(manifest).toContain(`id="${resource}" DefaultValue="BSC"`);
  });
});

/** Worksheet functions of Excel whose names could be mistaken for ours. */
const EXCEL_NAMES = new Set(
  (
    'ABS ACCRINT AVERAGE AVERAGEIF CELL CHOOSE COLUMN CONFIDENCE CORREL COUNT COVAR DAY DB DDB DELTA ERROR.TYPE ' +
    'EXACT FACT FILTER FIND FORECAST FORECAST.LINEAR FREQUENCY GROWTH HOUR INDEX INFO INTERCEPT IRR KURT LARGE ' +
    'LINEST LOGEST LOOKUP MATCH MAX MEDIAN MIN MODE MONTH NPER NPV PERCENTILE PERCENTRANK PMT PRICE PROB QUARTILE ' +
    'RANK RATE RECEIVED ROUND ROW SCAN SEARCH SKEW SLN SLOPE SMALL SORT STANDARDIZE STDEV SUM TAKE TEXT TREND ' +
    'TRIMMEAN TYPE UNIQUE VALUE VAR VARA VARP WEEKDAY WEIBULL XIRR XLOOKUP XNPV YEAR YEARFRAC YIELD'
  ).split(' '),
);

describe('The ids', () => {
  it('share a name with a function of Excel in two agreed cases only, told apart by BSC.', async () => {
    const { functions: made } = await generate();
    const shared = made.map(({ id }) => id).filter((id) => EXCEL_NAMES.has(id));
    expect(shared.sort()).toEqual(['FORECAST', 'TREND']);
  });
});
