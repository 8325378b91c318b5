import type {
  AutoFilter,
  DateGroup,
  FilterColumn,
  FilterCriterion,
  SortCondition,
  SortState,
} from '../../content/auto-filter';
import { parseRange } from '../../content/cell-range';
import { readStoredText } from '../package/stored-text';
import {
  child,
  childrenOf,
  descendants,
  flag,
  number,
  type XmlElement,
} from '../package/xml-element';
import { present } from '../../content/present';
import type { StyleSheet } from './style-sheet';

/** Reads a filter of a sheet or of a table; undefined when it has no range. */
export function readAutoFilter(
  element: XmlElement | undefined,
  styles: StyleSheet,
): AutoFilter | undefined {
  const range = parseRange(element?.attributes['ref'] ?? '');
  if (element === undefined || range === undefined) return undefined;
  return present<AutoFilter>({
    range,
    columns: childrenOf(element, 'filterColumn').map((column) =>
      present<FilterColumn>({
        column: number(column, 'colId') ?? 0,
        hiddenButton:
          flag(column, 'hiddenButton') || !flag(column, 'showButton', true) || undefined,
        criterion: readCriterion(column, styles),
      }),
    ),
    sort: readSortState(child(element, 'sortState'), styles),
  });
}

function readCriterion(column: XmlElement, styles: StyleSheet): FilterCriterion | undefined {
  const element = column.children.find(({ name }) => name !== 'extLst');
  switch (element?.name) {
    case 'filters':
      return readValues(element);
    case 'customFilters':
      return present<FilterCriterion>({
        kind: 'custom',
        and: flag(element, 'and') || undefined,
        comparisons: childrenOf(element, 'customFilter').map(({ attributes }) => ({
          operator: attributes['operator'] ?? 'equal',
          value: attributes['val'] ?? '',
        })),
      });
    case 'top10':
      return present<FilterCriterion>({
        kind: 'top',
        bottom: flag(element, 'top', true) ? undefined : true,
        percent: flag(element, 'percent') || undefined,
        count: number(element, 'val') ?? 10,
        limit: number(element, 'filterVal'),
      });
    case 'dynamicFilter':
      return present<FilterCriterion>({
        kind: 'dynamic',
        period: element.attributes['type'] ?? 'null',
        from: number(element, 'val'),
        to: number(element, 'maxVal'),
      });
    case 'colorFilter':
      return present<FilterCriterion>({
        kind: 'colour',
        ofFont: flag(element, 'cellColor', true) ? undefined : true,
        format: styles.differential(number(element, 'dxfId')) ?? {},
      });
    case 'iconFilter':
      return present<FilterCriterion>({
        kind: 'icon',
        set: element.attributes['iconSet'] ?? '3Arrows',
        icon: number(element, 'iconId'),
      });
    default:
      return undefined;
  }
}

function readValues(element: XmlElement): FilterCriterion {
  const dates = childrenOf(element, 'dateGroupItem').map((item) =>
    present<DateGroup>({
      grouping: item.attributes['dateTimeGrouping'] ?? 'day',
      year: number(item, 'year') ?? 0,
      month: number(item, 'month'),
      day: number(item, 'day'),
      hour: number(item, 'hour'),
      minute: number(item, 'minute'),
      second: number(item, 'second'),
    }),
  );
  return present<FilterCriterion>({
    kind: 'values',
    values: childrenOf(element, 'filter').map(({ attributes }) =>
      readStoredText(attributes['val'] ?? ''),
    ),
    blanks: flag(element, 'blank') || undefined,
    dates: dates.length === 0 ? undefined : dates,
  });
}

/** Reads how rows were last sorted; undefined when it names no column. */
export function readSortState(
  element: XmlElement | undefined,
  styles: StyleSheet,
): SortState | undefined {
  const range = parseRange(element?.attributes['ref'] ?? '');
  if (element === undefined || range === undefined) return undefined;
  return present<SortState>({
    range,
    caseSensitive: flag(element, 'caseSensitive') || undefined,
    byColumns: flag(element, 'columnSort') || undefined,
    conditions: descendants(element, 'sortCondition').flatMap((condition) => {
      const of = parseRange(condition.attributes['ref'] ?? '');
      return of === undefined ? [] : [readCondition(condition, of, styles)];
    }),
  });
}

function readCondition(
  element: XmlElement,
  range: SortCondition['range'],
  styles: StyleSheet,
): SortCondition {
  const by = element.attributes['sortBy'];
  return present<SortCondition>({
    range,
    descending: flag(element, 'descending') || undefined,
    customList: element.attributes['customList'],
    by: by === 'cellColor' || by === 'fontColor' || by === 'icon' ? by : undefined,
    format: styles.differential(number(element, 'dxfId')),
    iconSet: element.attributes['iconSet'],
    icon: number(element, 'iconId'),
  });
}
