import { CHART_SCRIPTS } from './charts';
import { runInNode } from './run-in-node';

runInNode('charts', CHART_SCRIPTS);
