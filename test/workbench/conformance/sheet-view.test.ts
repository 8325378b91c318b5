import { SHEET_VIEW_SCRIPTS } from './sheet-view';
import { runInNode } from './run-in-node';

runInNode('sheet view', SHEET_VIEW_SCRIPTS);
