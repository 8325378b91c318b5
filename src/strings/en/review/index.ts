import { summary } from './summary';
import { scorecard } from './scorecard';
import { cards } from './cards';
import { offTrack } from './off-track';
import { actions } from './actions';
import { initiatives } from './initiatives';
import { units } from './units';
import { strategyMap } from './strategy-map';
import { cascade } from './cascade';
import { kpiReview } from './kpi-review';
import { method } from './method';
import { workings } from './workings';
import { data } from './data';
import { common } from './common';
import { properties } from './properties';
import { sheets } from './sheets';

/** What a review workbook says, one section per sheet. */
export const review = {
  common,
  properties,
  sheets,
  summary,
  scorecard,
  cards,
  offTrack,
  actions,
  initiatives,
  units,
  strategyMap,
  cascade,
  kpiReview,
  method,
  workings,
  data,
};
