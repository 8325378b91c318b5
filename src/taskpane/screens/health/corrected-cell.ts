import type { Scorecard } from '../../../scorecard/model/scorecard';
import type { Row } from '../../../tables/cells/cell-type';
import { gridRow } from '../../../tables/grid-cell';
import type { Layout } from '../../../tables/layout';
import { rowKey } from '../../../tables/row-key';
import type { TableProblem } from '../../../tables/read/problem-at';
import { schemaOf } from '../../../tables/schema';
import type { TableSchema } from '../../../tables/schema/table-schema';

/** A value that a cell is surely meant to hold. */
export interface CorrectedCell {
  readonly shown: string;
  readonly change: (scorecard: Scorecard) => Scorecard;
}

/** What is meant where a cell holds the name of a row for its ID, or a percentage typed as a whole number. */
export function correctedCell(problem: TableProblem, layout: Layout): CorrectedCell | undefined {
  const { code, place, data } = problem;
  const value =
    code === 'name-for-id'
      ? data.id
      : code === 'percentage-as-whole-number'
        ? data.ratio
        : undefined;
  const found = value === undefined ? undefined : rowAt(place, layout);
  if (value === undefined || !found) return undefined;
  const { schema, item } = found;
  const field = schema.columns.find(({ heading }) => heading === place.column)?.field;
  if (field === undefined || schema.key.includes(field)) return undefined;
  return { shown: String(value), change: (now) => withField(now, schema, item, field, value) };
}

function rowAt(
  { table, row }: TableProblem['place'],
  { tables }: Layout,
): { readonly schema: TableSchema; readonly item: Row } | undefined {
  if (row === undefined) return undefined;
  for (const [name, { grid, items }] of tables) {
    const schema = schemaOf(name);
    const item = grid.name === table ? items[gridRow(grid, row)] : undefined;
    if (schema && item) return { schema, item };
  }
  return undefined;
}

function withField(
  scorecard: Scorecard,
  { list, key }: TableSchema,
  item: Row,
  field: string,
  value: string | number,
): Scorecard {
  // The rows of a list are plain records; a schema knows their fields by name.
  const rows = scorecard[list] as unknown as readonly Row[];
  const wanted = rowKey(item, key);
  const changed = rows.map((row) =>
    rowKey(row, key) === wanted ? { ...row, [field]: value } : row,
  );
  return { ...scorecard, [list]: changed };
}
