import type { Dictionary } from '../dictionary';
import { files } from './files';
import { pane } from './pane';
import { status } from './status';

export const vi: Dictionary = { files, pane, status };
