import type { Methods } from '../../protocol';
import type { Range } from './range';

/** Finding and replacing in a range. */
export const SEARCH_METHODS: Methods<Range, 'Range'> = {};
