import { FILTER_SCRIPTS } from './filters';
import { runInNode } from './run-in-node';

runInNode('filters and sorting', FILTER_SCRIPTS);
