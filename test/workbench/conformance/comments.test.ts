import { COMMENT_SCRIPTS } from './comments';
import { runInNode } from './run-in-node';

runInNode('comments', COMMENT_SCRIPTS);
