import { runInNode } from './run-in-node';
import { SETTING_SCRIPTS } from './settings';

runInNode('settings, properties and XML parts', SETTING_SCRIPTS);
