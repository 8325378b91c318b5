import { choiceName } from '../../workbook/choice-name';
import type { CellFormat, Choices, TablePlan } from '../../workbook/workbook-plan';

/** Which cells of a table are meant. */
export interface PlanPart {
  /** The first row that is. */
  readonly first: number;
  readonly headings: ReadonlySet<string>;
  /** The names of the workbook: a list is offered only where it has the name that stands for it. */
  readonly names: ReadonlySet<string>;
}

/** The looks and lists of some cells of a table. Widths are left to whoever has changed them since. */
export function partOfPlan(plan: TablePlan, { first, headings, names }: PlanPart): TablePlan {
  const { grid } = plan;
  const isOffered = (choices: Choices | undefined): boolean =>
    choices !== undefined && (!('table' in choices) || names.has(choiceName(choices)));
  const ofHeadings = <Value>(values: ReadonlyMap<string, Value> | undefined) =>
    [...(values ?? [])].filter(([heading]) => headings.has(heading));
  const withKnownChoices = (format: CellFormat): CellFormat =>
    isOffered(format.choices) ? format : { ...format, choices: undefined };
  const cellFormats = [...(plan.cellFormats ?? [])].flatMap(([row, formats]) => {
    if (row < first) return [];
    const some = ofHeadings(formats).map(
      ([heading, format]) => [heading, withKnownChoices(format)] as const,
    );
    return [[row - first, new Map(some)] as const];
  });
  return {
    ...plan,
    grid: { ...grid, top: grid.top + first, rows: grid.rows.slice(first) },
    columnFormats: new Map(
      ofHeadings(plan.columnFormats).map(([heading, format]) => [
        heading,
        { ...format, width: undefined },
      ]),
    ),
    validations: new Map(ofHeadings(plan.validations).filter(([, choices]) => isOffered(choices))),
    cellFormats: new Map(cellFormats),
  };
}
