import { percentFormat } from '../../../look/excel-formats';
import type { CellStyle } from '../../book/cell-style';
import type { SheetDraft } from '../../book/sheet-draft';
import { LINES, STYLES } from '../../styling/styles';
import type { ReviewSubject } from '../../subject/review-subject';
import { INITIATIVE_COLUMNS as AT, type InitiativeColumn } from './columns';
import { initiativeTotals } from './initiative-formulas';
import type { InitiativeRow } from './initiative-rows';
import type { MoneyFormats } from './money-formats';

interface Totalled {
  readonly first: number;
  readonly last: number;
  readonly money: MoneyFormats;
}

/** The ruled row below the table: totals of what is known; the share spent where both figures are there. */
export function addInitiativeTotals(
  draft: SheetDraft,
  { words }: ReviewSubject,
  rows: readonly InitiativeRow[],
  { first, last, money }: Totalled,
): void {
  const at = last + 1;
  const formulas = initiativeTotals(first, last);
  const ruled: CellStyle = { ...STYLES.number, bold: true, borders: { top: LINES.total } };
  for (let column: number = AT.id; column <= AT.variance; column++) {
    draft.put(at, column, undefined, ruled);
  }
  draft.put(at, AT.name, words.initiatives.total, { ...ruled, align: 'left' });
  draft.height(at, 18);
  const put = (column: InitiativeColumn, formula: string, result: number | '', format: string) => {
    draft.put(at, AT[column], { formula, result }, { ...ruled, format });
  };
  const initiatives = rows.map(({ initiative }) => initiative);
  for (const column of ['budget', 'spent', 'forecast'] as const) {
    const total = sumOf(initiatives.map((each) => each[column]));
    put(column, formulas.sum(column), total, money.amount);
  }
  const variances = sumOf(rows.map(({ variance }) => variance));
  put('variance', formulas.sum('variance'), variances, money.variance);
  put('spentShare', formulas.spentShare, spentShareOf(initiatives), percentFormat(0));
}

function sumOf(values: readonly (number | undefined)[]): number | '' {
  const known = values.filter((value) => value !== undefined);
  return known.length === 0 ? '' : known.reduce((sum, value) => sum + value, 0);
}

function spentShareOf(
  initiatives: readonly { readonly budget?: number; readonly spent?: number }[],
): number | '' {
  const both = initiatives.filter(
    ({ budget, spent }) => budget !== undefined && spent !== undefined,
  );
  const below = sumOf(both.map(({ budget }) => budget)) || 0;
  const above = sumOf(both.map(({ spent }) => spent)) || 0;
  return below === 0 ? '' : above / below;
}
