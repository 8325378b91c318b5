import { NAME_SCRIPTS } from './names';
import { runInNode } from './run-in-node';

runInNode('names', NAME_SCRIPTS);
