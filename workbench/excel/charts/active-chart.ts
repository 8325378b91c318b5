import { NULL_OBJECT, method, orNotFound } from '../../protocol';
import type { Book } from '../book';
import type { BookObject } from '../book-object';
import { Chart } from './chart';
import { Charts } from './model/charts';

function activeChartOf(book: Book): Chart | undefined {
  const charts = book.part(Charts);
  const active = charts.all.find(({ id }) => id === charts.activeId);
  return active && new Chart(book, active);
}

/** How a workbook tells which chart is activated. */
export const ACTIVE_CHART_METHODS = {
  getActiveChart: method([], ({ book }: BookObject) => orNotFound(activeChartOf(book))),
  getActiveChartOrNullObject: method(
    [],
    ({ book }: BookObject) => activeChartOf(book) ?? NULL_OBJECT,
  ),
};
