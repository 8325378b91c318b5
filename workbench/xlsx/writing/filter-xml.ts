import type {
  AutoFilter,
  FilterColumn,
  FilterCriterion,
  SortState,
} from '../../content/auto-filter';
import { rangeAddress } from '../../content/cell-range';
import { xml } from '../package/write-xml';
import { storedAttribute } from './stored-attribute';
import type { StyleTable } from './style-table';

/** The filter of a sheet or a table, or nothing. */
export function autoFilterXml(filter: AutoFilter | undefined, styles: StyleTable): string {
  if (filter === undefined) return '';
  const columns = filter.columns.map((column) => columnXml(column, styles));
  return xml(
    'autoFilter',
    { ref: rangeAddress(filter.range) },
    columns,
    sortStateXml(filter.sort, styles),
  );
}

/** How rows were last sorted, or nothing. */
export function sortStateXml(sort: SortState | undefined, styles: StyleTable): string {
  if (sort === undefined) return '';
  const conditions = sort.conditions.map((condition) =>
    xml('sortCondition', {
      descending: condition.descending,
      sortBy: condition.by,
      ref: rangeAddress(condition.range),
      customList: condition.customList,
      dxfId: styles.differential(condition.format),
      iconSet: condition.iconSet,
      iconId: condition.icon,
    }),
  );
  const { byColumns: columnSort, caseSensitive } = sort;
  return xml('sortState', { columnSort, caseSensitive, ref: rangeAddress(sort.range) }, conditions);
}

function columnXml({ column, hiddenButton, criterion }: FilterColumn, styles: StyleTable): string {
  const inside = criterion === undefined ? '' : criterionXml(criterion, styles);
  return xml('filterColumn', { colId: column, hiddenButton }, inside);
}

function criterionXml(criterion: FilterCriterion, styles: StyleTable): string {
  switch (criterion.kind) {
    case 'values':
      return xml(
        'filters',
        { blank: criterion.blanks },
        criterion.values.map((value) => xml('filter', { val: storedAttribute(value) })),
        (criterion.dates ?? []).map(({ grouping, ...date }) =>
          xml('dateGroupItem', { ...date, dateTimeGrouping: grouping }),
        ),
      );
    case 'custom':
      return xml(
        'customFilters',
        { and: criterion.and },
        criterion.comparisons.map(({ operator, value }) =>
          xml('customFilter', {
            operator: operator === 'equal' ? undefined : operator,
            val: value,
          }),
        ),
      );
    case 'top': {
      const { bottom, percent, count: val, limit: filterVal } = criterion;
      return xml('top10', { top: bottom === true ? false : undefined, percent, val, filterVal });
    }
    case 'dynamic': {
      const { period: type, from: val, to: maxVal } = criterion;
      return xml('dynamicFilter', { type, val, maxVal });
    }
    case 'colour': {
      const dxfId = styles.differential(criterion.format);
      return xml('colorFilter', {
        dxfId,
        cellColor: criterion.ofFont === true ? false : undefined,
      });
    }
    case 'icon':
      return xml('iconFilter', { iconSet: criterion.set, iconId: criterion.icon });
  }
}
