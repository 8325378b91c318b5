import { common } from './common';
import { overview } from './overview';
import { start } from './start';
import { states } from './states';

export const pane = { ...common, overview, start, states };
