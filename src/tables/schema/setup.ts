import type { Setup } from '../../scorecard/model/setup';
import { choice } from '../cells/choice';
import { date } from '../cells/date';
import { month } from '../cells/month';
import { nonNegative, ratio, ratioOrAmount, wholeNumber } from '../cells/number';
import { period } from '../cells/period';
import { text, textList } from '../cells/text';
import { trendBasis } from '../cells/trend-basis';
import { yesNo } from '../cells/yes-no';
import { GRAIN_WORDS } from '../words/grain';
import * as words from '../words/setup';
import { settingsOf } from './table-schema';

/** The Setup table has one setting per row, under these headings. */
export const SETUP = {
  name: 'BSC_Setup',
  sheet: 'Setup',
  setting: { heading: 'Setting', width: 26 },
  value: { heading: 'Value', width: 40 },
  note: { heading: 'Note', width: 44 },
} as const;

/** Every setting, in the order in which a new Setup table lists them. */
export const SETTINGS = settingsOf<Setup>()([
  { heading: 'Company', field: 'company', type: text(40) },
  { heading: 'Scorecard', field: 'scorecard', type: text(40) },
  { heading: 'Vision', field: 'vision', type: text(40) },
  { heading: 'Mission', field: 'mission', type: text(40) },
  { heading: 'Values', field: 'values', type: text(40) },
  { heading: 'Strategy', field: 'strategy', type: text(40) },
  { heading: 'Themes', field: 'themes', type: textList, blank: 'no themes; separate with ;' },
  { heading: 'Fiscal year starts', field: 'fiscalYearStarts', type: month, blank: '1 (January)' },
  {
    heading: 'Fiscal year named by',
    field: 'fiscalYearNamedBy',
    type: choice(words.FISCAL_NAME_WORDS),
    blank: 'end',
  },
  {
    heading: 'Current period',
    field: 'currentPeriod',
    type: period,
    blank: 'the last with an actual',
  },
  { heading: 'Grain', field: 'grain', type: choice(GRAIN_WORDS), blank: 'Month' },
  { heading: 'Currency', field: 'currency', type: text(40) },
  { heading: 'Green from', field: 'greenFrom', type: ratio(5), blank: '100 %' },
  { heading: 'Amber from', field: 'amberFrom', type: ratio(5), blank: '90 %' },
  { heading: 'Score cap', field: 'scoreCap', type: ratio(5), blank: '120 %' },
  { heading: 'Score floor', field: 'scoreFloor', type: ratio(5), blank: '0 %' },
  { heading: 'Roll-up', field: 'rollUp', type: choice(words.ROLL_UP_WORDS), blank: 'Weighted' },
  {
    heading: 'Unit roll-up',
    field: 'unitRollUp',
    type: choice(words.UNIT_ROLL_UP_WORDS),
    blank: 'Own',
  },
  {
    heading: 'Missing data',
    field: 'missingData',
    type: choice(words.MISSING_DATA_WORDS),
    blank: 'Exclude',
  },
  { heading: 'Minimum coverage', field: 'minimumCoverage', type: ratio(1.5), blank: '50 %' },
  { heading: 'Trend against', field: 'trendAgainst', type: trendBasis, blank: 'Previous' },
  {
    heading: 'Flat trend within',
    field: 'flatTrendWithin',
    type: ratioOrAmount(1),
    blank: '1 %; below zero it is an amount: -5 is within 5',
  },
  { heading: 'Materiality amount', field: 'materialityAmount', type: nonNegative, blank: '0' },
  { heading: 'Materiality %', field: 'materialityPercent', type: ratio(1), blank: '0 %' },
  { heading: 'Explain amber', field: 'explainAmber', type: yesNo, blank: 'No' },
  {
    heading: 'Review cadence',
    field: 'reviewCadence',
    type: choice(GRAIN_WORDS),
    blank: 'the grain',
  },
  { heading: 'Meeting date', field: 'meetingDate', type: date },
  {
    heading: 'KPI review every (months)',
    field: 'kpiReviewEveryMonths',
    type: wholeNumber(1, 120),
    blank: '12',
  },
  {
    heading: 'Status words',
    field: 'statusWords',
    type: choice(words.STATUS_STYLE_WORDS),
    blank: 'Green Amber Red',
  },
  { heading: 'Language', field: 'language', type: choice(words.LANGUAGE_WORDS), blank: 'en' },
  { heading: 'Schema version', field: 'schemaVersion', type: wholeNumber(1, 1000) },
  { heading: 'Write in progress', field: 'writeInProgress', type: text(40) },
]);
