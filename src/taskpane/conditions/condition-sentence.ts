import type { Condition } from '../../excel/conditions/condition';
import type { Dictionary } from '../../strings/dictionary';
import { fill } from '../../strings/fill';
import { sheetOf } from './sheet-of';

/** What is the matter, with the names of its table and row. */
export function conditionSentence(
  condition: Condition,
  texts: Dictionary['pane']['conditions'],
): string {
  const text = texts[condition.kind];
  switch (condition.kind) {
    case 'read-only':
    case 'manual calculation':
      return text;
    case 'newer schema':
      return fill(text, { version: condition.version });
    case 'older schema':
      return fill(text, { count: condition.columns });
    case 'table renamed':
      return fill(text, { table: condition.table, name: condition.name });
    case 'table missing':
      return fill(text, { table: sheetOf(condition.table) });
    case 'column missing':
      return fill(text, { column: condition.column, table: sheetOf(condition.table) });
    case 'column renamed': {
      const { column, heading, table } = condition;
      return fill(text, { column, heading, table: sheetOf(table) });
    }
    case 'ID used twice': {
      const { id, first, row, place } = condition;
      return fill(text, { table: place.sheet, id, first, row });
    }
    case 'ID blank':
      return fill(text, { table: condition.place.sheet, row: condition.row });
  }
}
