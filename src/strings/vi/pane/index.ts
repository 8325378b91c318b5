import { cascade } from './cascade';
import { common } from './common';
import { design } from './design';
import { followUp } from './follow-up';
import { form } from './form';
import { frame } from './frame';
import { health } from './health';
import { kpiDetail } from './kpi-detail';
import { map } from './map';
import { overview } from './overview';
import { restating } from './restating';
import { screens } from './screens';
import { severity } from './severity';
import { start } from './start';
import { states } from './states';

export const pane = {
  ...common,
  design,
  cascade,
  followUp,
  form,
  frame,
  health,
  kpiDetail,
  map,
  overview,
  restating,
  screens,
  severity,
  start,
  states,
};
