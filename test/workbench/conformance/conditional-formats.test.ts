import { CONDITIONAL_FORMAT_SCRIPTS } from './conditional-formats';
import { runInNode } from './run-in-node';

runInNode('conditional formats', CONDITIONAL_FORMAT_SCRIPTS);
