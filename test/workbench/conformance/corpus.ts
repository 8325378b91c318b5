import { APPLICATION_SCRIPTS } from './application';
import { CHART_SCRIPTS } from './charts';
import { COMMENT_SCRIPTS } from './comments';
import { CONDITIONAL_FORMAT_SCRIPTS } from './conditional-formats';
import type { ConformanceScript } from './conformance-script';
import { CUSTOM_FUNCTION_SCRIPTS } from './custom-functions';
import { EVENT_SCRIPTS } from './events';
import { FILTER_SCRIPTS } from './filters';
import { FORMAT_SCRIPTS } from './formats';
import { NAME_SCRIPTS } from './names';
import { RANGE_EDITING_SCRIPTS } from './range-editing';
import { RANGE_SCRIPTS } from './ranges';
import { SETTING_SCRIPTS } from './settings';
import { SHAPE_SCRIPTS } from './shapes';
import { SHEET_VIEW_SCRIPTS } from './sheet-view';
import { TABLE_SCRIPTS } from './tables';
import { VALIDATION_SCRIPTS } from './validation';
import { WORKSHEET_SCRIPTS } from './worksheets';

/** The scripts about one family of members. */
export interface ConformanceFamily {
  readonly family: string;
  readonly scripts: readonly ConformanceScript[];
}

/** All scripts; Node and the page run them, with the same results. */
export const CORPUS: readonly ConformanceFamily[] = [
  { family: 'ranges', scripts: RANGE_SCRIPTS },
  { family: 'editing of ranges', scripts: RANGE_EDITING_SCRIPTS },
  { family: 'worksheets', scripts: WORKSHEET_SCRIPTS },
  { family: 'application and workbooks', scripts: APPLICATION_SCRIPTS },
  { family: 'events', scripts: EVENT_SCRIPTS },
  { family: 'custom functions', scripts: CUSTOM_FUNCTION_SCRIPTS },
  { family: 'formats', scripts: FORMAT_SCRIPTS },
  { family: 'conditional formats', scripts: CONDITIONAL_FORMAT_SCRIPTS },
  { family: 'validation', scripts: VALIDATION_SCRIPTS },
  { family: 'sheet view', scripts: SHEET_VIEW_SCRIPTS },
  { family: 'tables', scripts: TABLE_SCRIPTS },
  { family: 'filters and sorting', scripts: FILTER_SCRIPTS },
  { family: 'names', scripts: NAME_SCRIPTS },
  { family: 'charts', scripts: CHART_SCRIPTS },
  { family: 'shapes', scripts: SHAPE_SCRIPTS },
  { family: 'comments', scripts: COMMENT_SCRIPTS },
  { family: 'settings, properties and XML parts', scripts: SETTING_SCRIPTS },
];
