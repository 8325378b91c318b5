import { cellReference, quoted } from '../../book/reference';
import { INITIATIVE_COLUMNS, type InitiativeColumn } from './columns';
import { BEHIND } from './initiative-rows';

/** Formulas of one row of the table; a missing figure is empty text. */
export interface InitiativeFormulas {
  readonly elapsed: string;
  readonly gap: string;
  readonly status: string;
  readonly spentShare: string;
  readonly variance: string;
}

/** `stopped` is the word in the column of states for an initiative that is not judged any more. */
export function initiativeFormulas(row: number, stopped: string): InitiativeFormulas {
  const at = (column: InitiativeColumn): string =>
    cellReference({ row, column: INITIATIVE_COLUMNS[column] });
  const [start, due, done, elapsed] = [at('start'), at('due'), at('done'), at('elapsed')];
  const [budget, spent, forecast] = [at('budget'), at('spent'), at('forecast')];
  const gap = at('gap');
  const part = `MAX(0,MIN(1,(BSC_AsOf-${start})/(${due}-${start})))`;
  const elapsedShare = `IF(${due}<=${start},IF(BSC_AsOf>=${due},1,0),${part})`;
  const limit = (points: number): string => `${gap}>=${points}-1E-9`;
  const colour = `IF(${limit(BEHIND.green)},"Green",IF(${limit(BEHIND.amber)},"Amber","Red"))`;
  const judged = `IF(${gap}="","No data",${colour})`;
  const key = `IF(${at('state')}=${quoted(stopped)},"Not scored",${judged})`;
  return {
    elapsed: `IF(OR(${start}="",${due}=""),"",${elapsedShare})`,
    gap: `IF(OR(${done}="",${elapsed}=""),"",(${done}-${elapsed})*100)`,
    status: `VLOOKUP(${key},BSC_Signs,2,FALSE)`,
    spentShare: `IF(OR(${budget}="",${spent}=""),"",IF(${budget}=0,"",${spent}/${budget}))`,
    variance: `IF(OR(${budget}="",${forecast}=""),"",${budget}-${forecast})`,
  };
}

/** Formulas of the totals below the rows `first` to `last`. */
export function initiativeTotals(
  first: number,
  last: number,
): { sum: (column: InitiativeColumn) => string; spentShare: string } {
  const range = (column: InitiativeColumn): string => {
    const number = INITIATIVE_COLUMNS[column];
    const from = cellReference({ row: first, column: number });
    return `${from}:${cellReference({ row: last, column: number })}`;
  };
  const both = `--ISNUMBER(${range('budget')}),--ISNUMBER(${range('spent')})`;
  const below = `SUMPRODUCT(${both},${range('budget')})`;
  const above = `SUMPRODUCT(${both},${range('spent')})`;
  return {
    sum: (column) => `IF(COUNT(${range(column)})=0,"",SUM(${range(column)}))`,
    spentShare: `IF(${below}=0,"",${above}/${below})`,
  };
}
