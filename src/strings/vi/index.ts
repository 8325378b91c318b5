import type { Dictionary } from '../dictionary';
import { calendar } from './calendar';
import { cli } from './cli';
import { collect } from './collect';
import { explain } from './explain';
import { exporting } from './exporting';
import { files } from './files';
import { findings } from './findings';
import { formulas } from './formulas';
import { imports } from './imports';
import { measure } from './measure';
import { pane } from './pane';
import { problems } from './problems';
import { review } from './review';
import { status } from './status';
import { track } from './track';
import { trend } from './trend';

export const vi: Dictionary = {
  calendar,
  cli,
  collect,
  explain,
  exporting,
  files,
  findings,
  formulas,
  imports,
  measure,
  pane,
  problems,
  review,
  status,
  track,
  trend,
};
