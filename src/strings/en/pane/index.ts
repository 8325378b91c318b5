import { common } from './common';
import { overview } from './overview';
import { start } from './start';
import { states } from './states';

/** The texts of the pane, by screen. */
export const pane = { ...common, overview, start, states };
