import { runInNode } from './run-in-node';
import { TABLE_SCRIPTS } from './tables';

runInNode('tables', TABLE_SCRIPTS);
