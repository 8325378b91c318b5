import { calendar } from './calendar';
import { cascade } from './cascade';
import { collecting } from './collecting';
import { common } from './common';
import { conditions } from './conditions';
import { data } from './data';
import { deadlines } from './deadlines';
import { design } from './design';
import { downloads } from './downloads';
import { followUp } from './follow-up';
import { form } from './form';
import { frame } from './frame';
import { health } from './health';
import { importing } from './importing';
import { kpiDetail } from './kpi-detail';
import { kpiForm } from './kpi-form';
import { kpiWords } from './kpi-words';
import { kpis } from './kpis';
import { kpiSystem } from './kpi-system';
import { lists } from './lists';
import { map } from './map';
import { overview } from './overview';
import { restating } from './restating';
import { guide } from './guide';
import { help } from './help';
import { minutes } from './minutes';
import { monthlyReview } from './monthly-review';
import { screens } from './screens';
import { settings } from './settings';
import { severity } from './severity';
import { sheets } from './sheets';
import { start } from './start';
import { states } from './states';

export const pane = {
  ...common,
  conditions,
  data,
  deadlines,
  design,
  calendar,
  cascade,
  collecting,
  downloads,
  followUp,
  form,
  frame,
  health,
  importing,
  kpiDetail,
  kpiForm,
  kpiWords,
  kpis,
  kpiSystem,
  lists,
  map,
  overview,
  restating,
  guide,
  help,
  minutes,
  monthlyReview,
  screens,
  settings,
  severity,
  sheets,
  start,
  states,
};
