import { runInNode } from './run-in-node';
import { SHAPE_SCRIPTS } from './shapes';

runInNode('shapes', SHAPE_SCRIPTS);
