import { VALIDATION_SCRIPTS } from './validation';
import { runInNode } from './run-in-node';

runInNode('validation', VALIDATION_SCRIPTS);
