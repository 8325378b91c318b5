import { files } from './files';
import { pane } from './pane';
import { status } from './status';

/** Every English text, one section per room that speaks. */
export const en = { files, pane, status };
