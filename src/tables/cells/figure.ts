import { readNumber } from './number';
import { readYesNo } from './yes-no';
import type { CellType } from './cell-type';

/** A figure of a reading: a number, or yes (1) and no (0) when its KPI is a yes/no one. */
export const figure: CellType<number> = {
  read: (cell, context, row) => {
    const kpi = typeof row.kpi === 'string' ? context.kpi(row.kpi) : undefined;
    if (!kpi?.yesNo) return readNumber(cell);
    const answer = readYesNo(cell, true);
    return typeof answer === 'boolean' ? Number(answer) : answer;
  },
  write: (value) => value,
  width: 13,
};
