import type { Condition } from '../../excel/conditions/condition';
import type { Repair } from '../../excel/repairs/repair';
import type { Dictionary } from '../../strings/dictionary';
import { fill } from '../../strings/fill';
import { sheetOf } from './sheet-of';

/** Something that can be done about a condition. */
export interface WayOut {
  readonly label: string;
  readonly repair: Repair;
  /** Asked before, because Excel cannot undo it. */
  readonly question?: { readonly title: string; readonly text: string };
}

/** The ways out of a condition, the one that is meant first; none where only Excel can help. */
export function waysOut(condition: Condition, texts: Dictionary['pane']['conditions']): WayOut[] {
  switch (condition.kind) {
    case 'read-only':
    case 'newer schema':
      return [];
    case 'older schema':
      return [{ label: texts.update, repair: { kind: 'update' } }];
    case 'manual calculation':
      return [{ label: texts.calculate, repair: { kind: 'calculate' } }];
    case 'table renamed': {
      const { table, name } = condition;
      return [
        { label: texts.useIt, repair: { kind: 'use name', table, name } },
        { label: texts.renameBack, repair: { kind: 'rename back', table, name } },
      ];
    }
    case 'table missing': {
      const { table } = condition;
      const title = fill(texts.restoreTitle, { table: sheetOf(table) });
      const question = { title, text: texts.restoreText };
      return [{ label: texts.restore, repair: { kind: 'restore table', table }, question }];
    }
    case 'column missing': {
      const { table, column } = condition;
      return [{ label: texts.addColumn, repair: { kind: 'add column', table, column } }];
    }
    case 'column renamed': {
      const { table, column, heading } = condition;
      return [
        {
          label: fill(texts.useColumn, { heading }),
          repair: { kind: 'choose column', table, column, heading },
        },
        { label: texts.addColumn, repair: { kind: 'add column', table, column } },
      ];
    }
    case 'ID used twice':
    case 'ID blank': {
      const { table, row } = condition;
      return [{ label: fill(texts.newId, { row }), repair: { kind: 'new ID', table, row } }];
    }
  }
}
