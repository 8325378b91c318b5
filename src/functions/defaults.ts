import { settingsOf } from '../scorecard/evaluation/settings';

/** A function cannot read the Setup table, so what is left out has the scorecard's own default. */
export const DEFAULTS = settingsOf({});
