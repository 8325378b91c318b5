import { figuresToWrite } from '../../../../import/plan/import-edit';
import type { ImportPlan } from '../../../../import/plan/import-plan';
import type { Layout } from '../../../../tables/layout';
import { scorecardChanges } from '../../../../tables/scorecard-changes';
import { withFormulas } from '../../../../tables/write/with-formulas';

/** What a table gets, in rows. */
export interface TableToWrite {
  readonly sheet: string;
  readonly isNew: boolean;
  readonly added: number;
  readonly changed: number;
}

/** The tables that differ once an import is written into a workbook, in the order of their sheets. */
export function tablesToWrite(plan: ImportPlan, layout: Layout): readonly TableToWrite[] {
  const { scorecard } = plan;
  const changes = scorecardChanges(scorecard, layout);
  const { created, changed } = withFormulas(changes, figuresToWrite(plan), scorecard, layout);
  return [
    ...created.map(({ sheet, rows }) => ({ sheet, isNew: true, added: rows.length, changed: 0 })),
    ...changed.map(({ grid, cells, appended }) => {
      const blank = (row: number): boolean => (grid.rows[row] ?? []).every((cell) => cell === null);
      const rows = [...new Set(cells.map(({ row }) => row))];
      const filled = rows.filter(blank).length;
      return {
        ...{ sheet: grid.sheet, isNew: false },
        added: appended.length + filled,
        changed: rows.length - filled,
      };
    }),
  ];
}
