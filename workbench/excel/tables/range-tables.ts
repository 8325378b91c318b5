import { method, otherwise, truth, type Methods } from '../../protocol';
import type { Range } from '../range/range';
import { TableScopedCollection } from './table-scoped-collection';

/** How tables are reached from a range. */
export const RANGE_TABLE_METHODS: Methods<Range, 'Range'> = {
  getTables: method(
    [otherwise(truth, false)],
    (range, fullyContained) => new TableScopedCollection(range, fullyContained),
  ),
};
