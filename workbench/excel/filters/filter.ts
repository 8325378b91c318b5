import {
  defineType,
  invalidArgument,
  listOf,
  method,
  optional,
  otherwise,
  readOnly,
  text,
  wholeNumber,
  anything,
  type Json,
  type ObjectType,
} from '../../protocol';
import { BookObject } from '../book-object';
import type { TableColumn } from '../tables/table-column';
import { criteriaFor, filterCriteria } from './filter-criteria';
import { setCriterion } from './filtered-cells';
import { filterOf } from './table-filter';

/** The filter of a table's column. */
export class Filter extends BookObject {
  readonly #column: TableColumn;

  constructor(column: TableColumn) {
    super(column.book);
    this.#column = column;
  }

  get type(): ObjectType {
    return FILTER;
  }

  get criteria(): Json {
    const { table, index } = this.#column;
    const found = filterOf(table).columns.find(({ column }) => column === index)?.criterion;
    return found ? criteriaFor(found) : null;
  }

  /** @param criteria as the API has them; undefined lets all rows through */
  apply(criteria: Json | undefined): void {
    const { table, index } = this.#column;
    const criterion = criteria === undefined ? undefined : filterCriteria(criteria);
    setCriterion(filterOf(table), index, criterion);
  }
}

function checkedCount(count: number): string {
  if (count < 1) throw invalidArgument();
  return String(count);
}

function topMethod(filterOn: string) {
  return method([wholeNumber], (filter: Filter, count) => {
    filter.apply({ filterOn, criterion1: checkedCount(count) });
  });
}

function textMethod(filterOn: string, field: string) {
  return method([text], (filter: Filter, value) => {
    filter.apply({ filterOn, [field]: value });
  });
}

const FILTER = defineType(Filter, 'Filter', () => ({
  scalars: { criteria: readOnly(({ criteria }) => criteria) },
  methods: {
    apply: method([anything], (filter, criteria) => {
      filter.apply(criteria);
    }),
    applyBottomItemsFilter: topMethod('BottomItems'),
    applyBottomPercentFilter: topMethod('BottomPercent'),
    applyCellColorFilter: textMethod('CellColor', 'color'),
    applyCustomFilter: method(
      [text, optional(text), otherwise(text, 'And')],
      (filter, criterion1, criterion2, operator) => {
        filter.apply({ filterOn: 'Custom', criterion1, criterion2, operator });
      },
    ),
    applyDynamicFilter: textMethod('Dynamic', 'dynamicCriteria'),
    applyFontColorFilter: textMethod('FontColor', 'color'),
    applyIconFilter: method([anything], (filter, icon) => {
      filter.apply({ filterOn: 'Icon', icon });
    }),
    applyTopItemsFilter: topMethod('TopItems'),
    applyTopPercentFilter: topMethod('TopPercent'),
    applyValuesFilter: method([listOf(anything)], (filter, values) => {
      filter.apply({ filterOn: 'Values', values });
    }),
    clear: method([], (filter) => {
      filter.apply(undefined);
    }),
  },
}));
