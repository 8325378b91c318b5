import { CHART_SCRIPTS } from './charts';
import { COMMENT_SCRIPTS } from './comments';
import { CONDITIONAL_FORMAT_SCRIPTS } from './conditional-formats';
import type { ConformanceScript } from './conformance-script';
import { FILTER_SCRIPTS } from './filters';
import { FORMAT_SCRIPTS } from './formats';
import { NAME_SCRIPTS } from './names';
import { SETTING_SCRIPTS } from './settings';
import { SHAPE_SCRIPTS } from './shapes';
import { SHEET_VIEW_SCRIPTS } from './sheet-view';
import { TABLE_SCRIPTS } from './tables';
import { VALIDATION_SCRIPTS } from './validation';

/** The scripts about one family of members. */
export interface ConformanceFamily {
  readonly family: string;
  readonly scripts: readonly ConformanceScript[];
}

/** All scripts; Node and the page run them, with the same results. */
export const CORPUS: readonly ConformanceFamily[] = [
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
