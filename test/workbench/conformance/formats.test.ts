import { FORMAT_SCRIPTS } from './formats';
import { runInNode } from './run-in-node';

runInNode('formats', FORMAT_SCRIPTS);
