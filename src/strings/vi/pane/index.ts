import { cascade } from './cascade';
import { common } from './common';
import { form } from './form';
import { frame } from './frame';
import { overview } from './overview';
import { screens } from './screens';
import { severity } from './severity';
import { start } from './start';
import { states } from './states';

export const pane = { ...common, cascade, form, frame, overview, screens, severity, start, states };
