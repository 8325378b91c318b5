import type { Kpi } from '../../scorecard/model/kpi';
import { choice } from '../cells/choice';
import { date } from '../cells/date';
import { limit, threshold } from '../cells/limit';
import { nonNegative, ratio, wholeNumber } from '../cells/number';
import { reference } from '../cells/reference';
import { id, text } from '../cells/text';
import { tick, yesNo } from '../cells/yes-no';
import { DIRECTION_WORDS } from '../words/direction';
import { GRAIN_WORDS } from '../words/grain';
import * as words from '../words/kpi';
import { tableOf } from './table-schema';

export const kpis = tableOf<Kpi>()({
  name: 'BSC_KPIs',
  sheet: 'KPIs',
  list: 'kpis',
  createdAtOnce: true,
  key: ['id'],
  unique: true,
  loop: { from: 'id', to: 'partOf', leaveOut: 'cell' },
  inUse: { from: 'activeFrom', to: 'activeTo' },
  columns: [
    { heading: 'ID', field: 'id', type: id, required: 'row' },
    { heading: 'KPI', field: 'name', type: text(40), required: 'name' },
    {
      heading: 'Objective',
      field: 'objective',
      type: reference('BSC_Objectives'),
      required: 'column',
    },
    { heading: 'Unit', field: 'unit', type: reference('BSC_Units'), blank: "the objective's unit" },
    { heading: 'Part of', field: 'partOf', type: reference('BSC_KPIs') },
    { heading: 'Share', field: 'share', type: ratio(1.5) },
    { heading: 'Owner', field: 'owner', type: text(20) },
    { heading: 'Measure unit', field: 'measureUnit', type: text(14) },
    { heading: 'Decimals', field: 'decimals', type: wholeNumber(0, 10) },
    { heading: 'Direction', field: 'direction', type: choice(DIRECTION_WORDS), blank: 'higher' },
    { heading: 'Baseline', field: 'baseline', type: limit },
    { heading: 'Range low', field: 'rangeLow', type: limit },
    { heading: 'Range high', field: 'rangeHigh', type: limit },
    {
      heading: 'Thresholds',
      field: 'thresholds',
      type: choice(words.THRESHOLD_WORDS),
      blank: 'ratio',
    },
    { heading: 'Green', field: 'green', type: threshold, blank: 'as in Setup (points: 0)' },
    { heading: 'Amber', field: 'amber', type: threshold, blank: 'as in Setup' },
    { heading: 'Weight', field: 'weight', type: nonNegative, blank: '1' },
    { heading: 'Critical', field: 'critical', type: yesNo, blank: 'No' },
    {
      heading: 'Frequency',
      field: 'frequency',
      type: choice(GRAIN_WORDS),
      blank: 'the grain of Setup',
    },
    {
      heading: 'Aggregation',
      field: 'aggregation',
      type: choice(words.AGGREGATION_WORDS),
      blank: 'last',
    },
    { heading: 'Type', field: 'type', type: choice(words.KPI_TYPE_WORDS) },
    { heading: 'Paired with', field: 'pairedWith', type: reference('BSC_KPIs') },
    { heading: 'Class', field: 'class', type: choice(words.KPI_CLASS_WORDS) },
    { heading: 'Indicator', field: 'indicator', type: choice(words.INDICATOR_WORDS) },
    { heading: 'Function', field: 'function', type: text(18) },
    { heading: 'Target basis', field: 'targetBasis', type: choice(words.TARGET_BASIS_WORDS) },
    { heading: 'Target due', field: 'targetDue', type: date },
    { heading: 'Definition', field: 'definition', type: text(50) },
    { heading: 'Data source', field: 'dataSource', type: text(24) },
    { heading: 'Collected by', field: 'collectedBy', type: text(20) },
    { heading: 'S', field: 'specific', type: tick },
    { heading: 'M', field: 'measurable', type: tick },
    { heading: 'A', field: 'achievable', type: tick },
    { heading: 'R', field: 'relevant', type: tick },
    { heading: 'T', field: 'timeBound', type: tick },
    { heading: 'Next review', field: 'nextReview', type: date },
    { heading: 'Active from', field: 'activeFrom', type: date },
    { heading: 'Active to', field: 'activeTo', type: date },
  ],
});
