import { AGGREGATION_WORDS } from '../tables/words/kpi';
import { LANGUAGE_WORDS, MISSING_DATA_WORDS } from '../tables/words/setup';
import * as kinds from './arguments/kinds';
import { list, single, table } from './arguments/list';
import { optional, optionalOr, required, requiredOr } from './arguments/parameter';
import { scoreCell } from './arguments/score-cell';
import { day, time } from './arguments/time';
import { trendBasis } from './arguments/trend-basis';
import { DEFAULTS } from './defaults';
import { FORECAST_WORDS, MOST_PERIODS, STATUS_RULE_WORDS } from './vocabularies';

/** A share of the earlier value, as in the evaluation of a scorecard. */
const FLAT_WITHIN = 0.01;
const LONGEST_SERIES = 10_000;
const share = kinds.numberBetween(0, 1);

const actual = required('actual', kinds.figure);
const target = required('target', kinds.number);
const direction = optionalOr('direction', kinds.direction, 'higher');
const low = required('low', kinds.number);
const high = required('high', kinds.number);
const green = optional('green', kinds.number);
const amber = optional('amber', kinds.number);
const greenFrom = required('greenFrom', kinds.number);
const amberFrom = required('amberFrom', kinds.number);
const baseline = optional('baseline', kinds.number);
const achievement = required('achievement', kinds.number);
const scale = [
  optionalOr('scaleGreen', kinds.number, DEFAULTS.greenFrom),
  optionalOr('scaleAmber', kinds.number, DEFAULTS.amberFrom),
  optionalOr('cap', kinds.number, DEFAULTS.scoreCap),
  optionalOr('floor', kinds.number, DEFAULTS.scoreFloor),
] as const;
const status = [actual, target, direction, green, amber, baseline] as const;

const weight = (name: string) => list(optionalOr(name, kinds.notNegative, 1));
const scores = (name: string) => list(required(name, scoreCell));
const missing = single(optionalOr('missing', kinds.choice(MISSING_DATA_WORDS), 'Exclude'));
const values = list(required('values', kinds.number));
const aggregation = single(optionalOr('aggregation', kinds.choice(AGGREGATION_WORDS), 'sum'));
const denominators = list(optional('denominators', kinds.number));

/**
 * The parameters of every function, in the order of its arguments: name, kind of value, default, and whether it may be
 * left out. Functions under `eachCell` answer cell by cell, those under `wholeCall` look at their ranges as a whole.
 */
export const PARAMETERS = {
  eachCell: {
    ACHIEVEMENT: [actual, target, direction, baseline],
    'ACHIEVEMENT.RANGE': [required('actual', kinds.number), low, high],
    STATUS: status,
    'STATUS.VALUES': [actual, greenFrom, amberFrom, direction],
    'STATUS.POINTS': [
      actual,
      target,
      required('amberPoints', kinds.number),
      direction,
      optional('greenPoints', kinds.number),
    ],
    'STATUS.RANGE': [
      required('actual', kinds.number),
      low,
      high,
      optional('amberMargin', kinds.notNegative),
    ],
    RAG: [achievement, green, amber],
    SYMBOL: [required('status', kinds.status)],
    SCORE: [achievement, green, amber, ...scale],
    'SCORE.VALUES': [
      actual,
      greenFrom,
      amberFrom,
      optional('target', kinds.number),
      direction,
      ...scale,
    ],
    SCALE: [
      required('value', kinds.number),
      required('worst', kinds.number),
      required('best', kinds.number),
      optionalOr('clamp', kinds.yesNo, true),
    ],
    VARIANCE: [actual, target, direction],
    'VARIANCE.PCT': [actual, target, direction],
    FAVOURABLE: [
      actual,
      target,
      direction,
      optionalOr('materialityAmount', kinds.notNegative, DEFAULTS.materialityAmount),
      optionalOr('materialityPercent', kinds.notNegative, DEFAULTS.materialityPercent),
    ],
    REQUIRED: [
      required('ytd', kinds.number),
      required('fullYearTarget', kinds.number),
      required('periodsLeft', kinds.number),
    ],
    EXPECTED: [
      required('start', day('first')),
      required('end', day('last')),
      required('asOf', day('last')),
      optionalOr('from', kinds.number, 0),
      optionalOr('to', kinds.number, 1),
    ],
    EXPLAIN: [...status, optionalOr('language', kinds.choice(LANGUAGE_WORDS), 'en')],
  },
  wholeCall: {
    ROLLUP: [
      scores('scores'),
      weight('weights'),
      missing,
      single(optionalOr('minimumCoverage', share, DEFAULTS.minimumCoverage)),
    ],
    'ROLLUP.STATUS': [
      list(required('statuses', kinds.status)),
      weight('weights'),
      single(optionalOr('rule', kinds.choice(STATUS_RULE_WORDS), 'Worst')),
    ],
    COVERAGE: [scores('scores'), weight('weights')],
    CONTRIBUTION: [
      scores('scoresNow'),
      scores('scoresBefore'),
      weight('weightsNow'),
      list(optional('weightsBefore', kinds.notNegative)),
      missing,
    ],
    WEIGHTS: [list(requiredOr('weights', kinds.notNegative, 1))],
    RATIO: [
      list(required('numerators', kinds.number)),
      list(required('denominators', kinds.number)),
    ],
    YTD: [
      values,
      list(required('periods', time)),
      single(required('asOf', time)),
      aggregation,
      single(optionalOr('fiscalStartMonth', kinds.monthNumber, 1)),
      denominators,
    ],
    ROLLING: [
      values,
      single(required('n', kinds.count(LONGEST_SERIES))),
      aggregation,
      denominators,
    ],
    TREND: [
      values,
      single(optionalOr('direction', kinds.anyDirection, 'higher')),
      single(optionalOr('tolerance', kinds.number, FLAT_WITHIN)),
      list(optional('targetOrLow', kinds.number)),
      single(optional('high', kinds.number)),
      single(optionalOr('basis', trendBasis, { kind: 'back', periods: 1 })),
    ],
    FORECAST: [
      values,
      single(required('totalPeriods', kinds.count(MOST_PERIODS))),
      aggregation,
      single(optionalOr('method', kinds.choice(FORECAST_WORDS), 'auto')),
      list(optional('priorYear', kinds.number)),
      denominators,
    ],
    SCORECARD: [
      table('kpis', false),
      table('data', false),
      single(required('period', time)),
      table('setup', true),
      table('objectives', true),
      table('measures', true),
      table('perspectives', true),
      table('units', true),
      table('unit', true),
    ],
  },
} as const;
